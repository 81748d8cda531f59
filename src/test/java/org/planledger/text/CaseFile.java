package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.planledger.model.SourceText;

/**
 * One file of {@code src/test/resources/cases}: the examples of one heuristic, which are its test.
 *
 * <pre>
 * shows: blocks
 *
 * Words about the heuristic.
 *
 * === what the example shows
 * input, with → for a tab
 * ---
 * expected lines
 * </pre>
 *
 * {@code shows} names the view that prints what was read, so a test class runs every file of its views. Blank lines of the
 * input count, those at the end of the expected lines do not. An example in which nothing is found expects the line
 * {@code (nothing)}.
 */
public record CaseFile(String name, String view, List<Example> examples) {
    private static final String VIEW = "shows: ";
    private static final String TITLE = "=== ";
    private static final String DIVIDER = "---";
    private static final String NOTHING = "(nothing)";

    /** Copies the list. */
    public CaseFile {
        examples = List.copyOf(examples);
    }

    /** Gives the tests of all files with this view: {@code reader} gives the lines that an example must give. */
    public static Stream<DynamicNode> tests(String view, Function<Example, List<String>> reader) {
        List<CaseFile> files =
                all().stream().filter(file -> file.view().equals(view)).toList();
        assertThat(files).as("case files that show " + view).isNotEmpty();
        return files.stream()
                .map(file -> dynamicContainer(
                        file.name(), file.examples().stream().map(example -> file.test(example, reader))));
    }

    /** Reads all case files, ordered by name. */
    static List<CaseFile> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(CaseFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(CaseFile.class.getResource("/cases")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file apart; throws {@link IllegalArgumentException} naming file and line when it is no case file. */
    static CaseFile parse(String name, List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).startsWith(VIEW)) {
            throw new IllegalArgumentException(name + ":1: the first line must be \"" + VIEW + "<view>\"");
        }
        List<Example> examples = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(TITLE)) {
                Example example = Example.parse(name, i + 1, lines.subList(i, end(lines, i + 1)));
                if (!titles.add(example.title())) {
                    throw new IllegalArgumentException(name + ":" + (i + 1) + ": this title stands twice");
                }
                examples.add(example);
            }
        }
        return new CaseFile(name, lines.get(0).substring(VIEW.length()), examples);
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).startsWith(TITLE)) {
            end++;
        }
        return end;
    }

    private DynamicNode test(Example example, Function<Example, List<String>> reader) {
        URI place = URI.create("classpath:/cases/" + name + "?line=" + example.line());
        return dynamicTest(
                example.title(),
                place,
                () -> assertThat(String.join("\n", shown(reader.apply(example))))
                        .as("%s:%d: %s", name, example.line(), example.title())
                        .isEqualTo(String.join("\n", example.expected())));
    }

    private static List<String> shown(List<String> lines) {
        return lines.isEmpty() ? List.of(NOTHING) : lines;
    }

    /**
     * One example.
     *
     * @param line where its title stands in the case file
     */
    public record Example(String title, int line, List<String> input, List<String> expected) {
        /** Copies the lists. */
        public Example {
            input = List.copyOf(input);
            expected = List.copyOf(expected);
        }

        /** Gives the input as the text of a document. */
        public SourceText source() {
            return new SourceText("example.txt", "text/plain", 0, "0123456789abcdef", input);
        }

        private static Example parse(String file, int line, List<String> lines) {
            int divider = lines.indexOf(DIVIDER);
            if (divider < 0) {
                throw new IllegalArgumentException(file + ":" + line + ": no line " + DIVIDER + " in this example");
            }
            List<String> input = lines.subList(1, divider).stream()
                    .map(text -> text.replace('→', '\t'))
                    .toList();
            List<String> expected = withoutBlankEnd(lines.subList(divider + 1, lines.size()));
            if (expected.isEmpty()) {
                throw new IllegalArgumentException(file + ":" + line + ": expects no line, not even " + NOTHING);
            }
            return new Example(lines.get(0).substring(TITLE.length()), line, input, expected);
        }

        private static List<String> withoutBlankEnd(List<String> lines) {
            int end = lines.size();
            while (end > 0 && lines.get(end - 1).isBlank()) {
                end--;
            }
            return lines.subList(0, end);
        }
    }
}
