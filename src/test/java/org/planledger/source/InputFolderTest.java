package org.planledger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {
    @TempDir
    Path temp;

    @Test
    void ordersPathsByCodePoints() throws IOException {
        for (String name : List.of("𠀀.txt", "b.txt", "ｂ.txt", "a/c.txt", "a.txt", "一 +%.txt")) {
            write("in/" + name);
        }
        assertThat(paths("in")).containsExactly("a.txt", "a/c.txt", "b.txt", "一 +%.txt", "ｂ.txt", "𠀀.txt");
    }

    @Test
    void tellsWhyFilesAreIgnored() throws IOException {
        for (String name : List.of(".gitkeep", ".~lock.a.odt#", "~$a.docx", "a.txt~", "Thumbs.db", ".git/config")) {
            write("in/" + name);
        }
        assertThat(reasons("in"))
                .containsExactly(
                        ".git hidden-folder",
                        ".gitkeep hidden-file",
                        ".~lock.a.odt# lock-file",
                        "Thumbs.db thumbnail",
                        "a.txt~ backup-file",
                        "~$a.docx lock-file");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        write("in/a.txt");
        write("secret.txt");
        Files.createSymbolicLink(temp.resolve("in/inside.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(temp.resolve("in/outside.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(temp.resolve("in/self"), temp.resolve("in"));
        Files.createSymbolicLink(temp.resolve("in/gone.txt"), Path.of("nowhere.txt"));
        assertThat(reasons("in"))
                .containsExactly(
                        "a.txt ", "gone.txt ", "inside.txt ", "outside.txt outside-folder", "self linked-folder");
    }

    @Test
    void leavesTheOutputOut() throws IOException {
        write("in/a.txt");
        write("in/output/text/a.txt");
        assertThat(InputFolder.of(temp.resolve("in"), temp.resolve("in/output")).files())
                .extracting(SourceFile::path)
                .containsExactly("a.txt");
    }

    @Test
    void takesASingleFilesFolderForTheInputFolder() throws IOException {
        Path file = write("in/甲.txt");
        write("in/b.txt");
        InputFolder folder = InputFolder.of(file, temp.resolve("out"));
        assertThat(folder.files()).containsExactly(new SourceFile("甲.txt", file, Optional.empty()));
        assertThat(folder.root()).isEqualTo(temp.resolve("in"));
    }

    private Path write(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "text");
    }

    private List<String> paths(String folder) throws IOException {
        return InputFolder.of(temp.resolve(folder), temp.resolve("out")).files().stream()
                .map(SourceFile::path)
                .toList();
    }

    private List<String> reasons(String folder) throws IOException {
        return InputFolder.of(temp.resolve(folder), temp.resolve("out")).files().stream()
                .map(file -> file.path() + " "
                        + file.ignored().map(IgnoreReason::code).orElse(""))
                .toList();
    }
}
