package org.planledger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.model.SourceText;

class SourceReaderTest {
    @TempDir
    Path temp;

    @Test
    void givesTheTextAndWhatIsKnownOfTheFile() throws IOException {
        SourceText text = readable("第一章 总则\n\t一\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text.lines()).containsExactly("第一章 总则", "\t一");
        assertThat(text.sourcePath()).isEqualTo("a.txt");
        assertThat(text.mediaType()).isEqualTo("text/plain");
        assertThat(text.bytes()).isEqualTo(22);
        assertThat(text.sha256())
                .isEqualTo(Sha256.of("第一章 总则\n\t一\n".getBytes(StandardCharsets.UTF_8)))
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"a;b>a|b", "a;b;>a|b", "a;;b>a||b", "a~;b~;>a|b", "a~b>a|b", "a~c;b>a~c|b", "^a;b>a|b", ";a>|a"})
    void splitsLines(String coded, String expected) throws IOException {
        String content = coded.replace(';', '\n').replace('~', '\r').replace('^', '\uFEFF');
        assertThat(readable(content.getBytes(StandardCharsets.UTF_8)).lines())
                .containsExactly(expected.replace('~', '\r').split("\\|"));
    }

    @Test
    void rejectsWhatHoldsNothing() throws IOException {
        assertThat(rejected(new byte[0]).reason()).isEqualTo(RejectReason.EMPTY);
        assertThat(rejected("\uFEFF \n\u3000\t\u200B\n".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(RejectReason.BLANK);
    }

    @Test
    void tellsWhereTextIsNotUtf8() throws IOException {
        byte[] good = "第一章\n第二章\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "规划".getBytes(Charset.forName("GB18030"));
        byte[] bytes = new byte[good.length + bad.length];
        System.arraycopy(good, 0, bytes, 0, good.length);
        System.arraycopy(bad, 0, bytes, good.length, bad.length);
        RejectedSource rejected = rejected(bytes);
        assertThat(rejected.reason()).isEqualTo(RejectReason.NOT_UTF8);
        assertThat(rejected.line()).isEqualTo(3);
        assertThat(rejected.message()).startsWith("第 3 行（偏移 20）的字节 0xB9 不是 UTF-8");
    }

    @Test
    void takesUtf16ForTextInTheWrongEncoding() throws IOException {
        assertThat(rejected("\uFEFFab".getBytes(StandardCharsets.UTF_16LE)).reason())
                .isEqualTo(RejectReason.NOT_UTF8);
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304, application/zip",
        "255044462D312E37, application/pdf",
        "D0CF11E0A1B11AE1, application/x-ole-storage",
        "3C21444F43545950452068746D6C3E, text/html",
        "EFBBBF0A3C48544D4C3E, text/html",
        "7B5C72746631, application/rtf",
        "6162006364, application/octet-stream"
    })
    void tellsOtherFormatsByTheirFirstBytes(String hex, String mediaType) throws IOException {
        RejectedSource rejected = rejected(HexFormat.of().parseHex(hex));
        assertThat(rejected.reason()).isEqualTo(RejectReason.UNSUPPORTED_FORMAT);
        assertThat(rejected.facts().mediaType()).isEqualTo(mediaType);
    }

    @Test
    void rejectsWhatCannotBeOpened() {
        SourceReading reading =
                new SourceReader().read(new SourceFile("b.txt", temp.resolve("b.txt"), Optional.empty()));
        assertThat(reading).isInstanceOfSatisfying(RejectedSource.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(RejectReason.UNREADABLE);
            assertThat(rejected.message()).doesNotContain(temp.toString());
        });
    }

    @Test
    void readsNothingOfAnIgnoredFile() throws IOException {
        Path file = Files.writeString(temp.resolve(".hidden"), "abc");
        SourceReading reading =
                new SourceReader().read(new SourceFile(".hidden", file, Optional.of(IgnoreReason.HIDDEN)));
        assertThat(reading).isEqualTo(new IgnoredSource(new FileFacts(".hidden", "", 3, ""), IgnoreReason.HIDDEN));
    }

    private SourceText readable(byte[] bytes) throws IOException {
        return ((ReadableSource) read(bytes)).text();
    }

    private RejectedSource rejected(byte[] bytes) throws IOException {
        return (RejectedSource) read(bytes);
    }

    private SourceReading read(byte[] bytes) throws IOException {
        Path file = Files.write(temp.resolve("a.txt"), bytes);
        return new SourceReader().read(new SourceFile("a.txt", file, Optional.empty()));
    }
}
