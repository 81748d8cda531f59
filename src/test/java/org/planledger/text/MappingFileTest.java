package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
    @Test
    void givesRowsWithTheirLines() {
        MappingFile file = MappingFile.parse("x.csv", "a,b\n1, two \n\n\"3\n4\",5\n6,7,more\n", "a", "b");
        assertThat(file.rows())
                .extracting(MappingFile.Row::line, row -> row.cell(0), row -> row.cell(1))
                .containsExactly(tuple(2, "1", "two"), tuple(4, "3\n4", "5"), tuple(6, "6", "7"));
    }

    @Test
    void splitsListsInACell() {
        MappingFile file = MappingFile.parse("x.csv", "a\n甲; 乙;;\n\"\"\n", "a");
        assertThat(file.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.list(0)).containsExactly("甲", "乙"));
    }

    @Test
    void readsAFileWithAByteOrderMarkAndMoreColumns() {
        assertThat(MappingFile.parse("x.csv", "\uFEFFa,b,note\n1,2,\n", "a", "b")
                        .rows())
                .hasSize(1);
    }

    @Test
    void acceptsAFileWithoutRows() {
        assertThat(MappingFile.parse("x.csv", "a,b\n", "a", "b").rows()).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused("x.csv:1: the file is empty", () -> MappingFile.parse("x.csv", "", "a"));
    }

    @Test
    void refusesAnotherHeader() {
        assertRefused(
                "x.csv:1: the header must be a,b but is a,c", () -> MappingFile.parse("x.csv", "a,c\n1,2\n", "a", "b"));
        assertRefused("x.csv:1: the header must be a,b but is a", () -> MappingFile.parse("x.csv", "a\n1\n", "a", "b"));
    }

    @Test
    void refusesAShortRow() {
        assertRefused(
                "x.csv:4: 1 cells, expected 2", () -> MappingFile.parse("x.csv", "a,b\n\"1\n2\",3\n4\n", "a", "b"));
    }

    @Test
    void refusesAnOpenQuote() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> MappingFile.parse("x.csv", "a,b\n\"1,2\n", "a", "b"))
                .withMessageStartingWith("x.csv:");
    }

    @ParameterizedTest
    @CsvSource({
        "elephants,name,指标,x.csv:2: unknown table \"elephants\"",
        "services,colour,颜色,x.csv:2: unknown column \"colour\"",
        "services,name,'',x.csv:2: the term is empty"
    })
    void namesTheLineOfABadHeaderSynonym(String table, String column, String term, String message) {
        assertRefused(message, () -> new HeaderSynonyms(rows("table,column,term", table + "," + column + "," + term)));
    }

    @ParameterizedTest
    @CsvSource({
        "education,some,教育,'x.csv:2: match must be whole or part, not \"some\"'",
        "'',whole,教育,x.csv:2: domain and term must not be empty",
        "education,part,'',x.csv:2: domain and term must not be empty"
    })
    void namesTheLineOfABadDomain(String domain, String match, String term, String message) {
        assertRefused(message, () -> new Domains(rows("domain,match,term", domain + "," + match + "," + term)));
    }

    @ParameterizedTest
    @CsvSource({
        "measure,1,'x.csv:2: kind must be unit or scale, not \"measure\"'",
        "unit,ten,x.csv:2: factor \"ten\" is no number"
    })
    void namesTheLineOfABadUnit(String kind, String factor, String message) {
        assertRefused(
                message,
                () -> new Units(rows("unit,kind,base_unit,factor,spellings", "人," + kind + ",," + factor + ",")));
    }

    @Test
    void namesTheLineOfABadDepartment() {
        assertRefused("x.csv:2: the department is empty", () -> new Departments(rows("department,aliases", ",教育局")));
    }

    @Test
    void namesTheLineOfABadRegion() {
        assertRefused(
                "x.csv:2: unknown level \"village\"",
                () -> new Regions(rows("region,level,province,city,aliases", "东村,village,,,")));
    }

    @Test
    void namesTheLineOfABadPeriod() {
        assertRefused(
                "x.csv:2: start_year and end_year must be years",
                () -> new Periods(rows("period,start_year,end_year", "十四五,2021,later")));
    }

    @Test
    void namesTheLineOfABadHeading() {
        assertRefused(
                "x.csv:2: kind must be contents, part or glossary, not \"cover\"",
                () -> new HeadingTerms(rows("term,kind", "封面,cover")));
    }

    private static MappingFile rows(String header, String row) {
        return MappingFile.parse("x.csv", header + "\n" + row + "\n", header.split(","));
    }

    private static void assertRefused(String message, ThrowingCallable reading) {
        assertThatExceptionOfType(MappingException.class).isThrownBy(reading).withMessage(message);
    }
}
