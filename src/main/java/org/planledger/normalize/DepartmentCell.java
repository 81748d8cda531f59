package org.planledger.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.DepartmentRole;
import org.planledger.text.Brackets;
import org.planledger.text.Departments;
import org.planledger.text.Segmenter;

/**
 * Takes the text of a department cell apart. Where the cell says 牵头, what stands before leads and what follows
 * supports; 牵头单位：甲；配合单位：乙 is read by its labels; otherwise all have the role of the column.
 */
final class DepartmentCell {
    private static final Pattern LABEL = Pattern.compile("(牵头|主责|责任|负责|配合|参与|协同|协助)(?:负责)?(?:单位|部门)?[:：]");
    private static final Pattern LEADS =
            Pattern.compile("[（(](?:牵头|主责)(?:单位|部门)?[）)]|为?(?:分别|共同|联合)?牵头(?:负责)?(?:单位|部门)?");
    private static final Pattern TAIL = Pattern.compile(
            "(?:按照?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实|配合)?|分工负责|按职能负责|配合|参与|协同|负责|落实|等(?:有关|相关)?(?:部门|单位)?|[（(]配合[）)]){1,8}[。.]?$");
    private static final Pattern HEAD = Pattern.compile("^(?:由|会同|以及|及|和|与)");
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:其[他它]|各|[省市县区]级(?:有关|相关|各|其他)|有关|相关).*(?:部门|单位|企业|机构|县区|县（市、区）|区县)$|^各?(?:乡镇|乡|镇|街道).*$|^各.*(?:乡镇|街道)(?:[（(].*)?$");
    private static final String SEPARATORS = "、，,；;。\n/／";
    private static final Pattern HELPS = Pattern.compile("(?:配合|参与|协同|协助)[）)。]?$");
    private static final String CONJUNCTIONS = "和及与";
    private static final int SHORTEST_RUN = 8;
    private static final int LONGEST_NAME = 40;

    private final Departments departments;
    private final Segmenter segmenter;

    DepartmentCell(Departments departments, Segmenter segmenter) {
        this.departments = departments;
        this.segmenter = segmenter;
    }

    /** Gives the departments in the order they are named. */
    List<Part> read(String text, DepartmentRole columnRole) {
        List<Part> parts = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            labelled(text, columnRole, parts);
            return parts;
        }
        Matcher leads = LEADS.matcher(text);
        if (columnRole == DepartmentRole.LEAD && leads.find()) {
            add(text.substring(0, leads.start()), DepartmentRole.LEAD, parts);
            add(text.substring(leads.end()), DepartmentRole.SUPPORT, parts);
            return parts;
        }
        add(text, columnRole, parts);
        return parts;
    }

    /** Tells whether a text means departments without naming one, such as 其他有关部门. */
    static boolean isGeneric(String department) {
        return GENERIC.matcher(department).matches();
    }

    private void labelled(String text, DepartmentRole columnRole, List<Part> parts) {
        Matcher label = LABEL.matcher(text);
        int from = 0;
        DepartmentRole role = columnRole;
        while (label.find()) {
            add(text.substring(from, label.start()), role, parts);
            role = "牵头主责责任负责".contains(label.group(1)) ? DepartmentRole.LEAD : DepartmentRole.SUPPORT;
            from = label.end();
        }
        add(text.substring(from), role, parts);
    }

    private void add(String text, DepartmentRole role, List<Part> parts) {
        for (String piece : Brackets.splitOutside(plainConjunctions(text), SEPARATORS)) {
            String name = TAIL.matcher(HEAD.matcher(piece.strip()).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
            DepartmentRole own = HELPS.matcher(piece.strip()).find() ? DepartmentRole.SUPPORT : role;
            if (!name.isEmpty()) {
                names(name).forEach(found -> parts.add(new Part(found, own)));
            }
        }
    }

    /** 以及其他相关单位 belongs to the name before it as little as 会同县民政局 does. */
    private static String plainConjunctions(String text) {
        return text.replace("会同", "和").replace("以及", "和");
    }

    /** A piece that is no known name may be two, joined by 和 or set without anything between them. */
    private List<String> names(String piece) {
        if (departments.isKnown(piece)) {
            return List.of(piece);
        }
        for (int i = 1; i < piece.length() - 1; i++) {
            if (CONJUNCTIONS.indexOf(piece.charAt(i)) >= 0) {
                String left = piece.substring(0, i);
                String right = piece.substring(i + 1);
                List<String> rest = isName(left) ? names(right) : List.of();
                if (rest.size() > 1 || !rest.isEmpty() && isName(right)) {
                    List<String> names = new ArrayList<>(List.of(left));
                    names.addAll(rest);
                    return names;
                }
            }
        }
        return piece.length() >= SHORTEST_RUN && !isGeneric(piece) ? running(piece) : List.of(piece);
    }

    private List<String> running(String piece) {
        List<String> names = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : segmenter.words(piece)) {
            open.append(word);
            if (open.length() > LONGEST_NAME) {
                return List.of(piece);
            }
            if (departments.isKnown(open.toString())) {
                names.add(open.toString().strip());
                open.setLength(0);
            }
        }
        return open.isEmpty() && names.size() > 1 ? names : List.of(piece);
    }

    private boolean isName(String text) {
        return departments.isKnown(text) || isGeneric(text);
    }

    /** A department and what it does. */
    record Part(String name, DepartmentRole role) {}
}
