package org.planledger.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    Path temp;

    @Test
    void keepsTheLinesOfAPlan() throws IOException {
        TextFolder folder = new TextFolder(temp);
        folder.write("甲市-十四五-公共服务", List.of("一", "", "\t二"));
        folder.writeMissing("甲市-十四五-公共服务", List.of("other"));
        assertThat(temp.resolve("text/甲市-十四五-公共服务.txt")).hasContent("一\n\n\t二\n");
    }

    @Test
    void staysInItsFolderWhateverThePlanIsCalled() throws IOException {
        new TextFolder(temp).write("../a/b:c", List.of("x"));
        assertThat(temp.resolve("text/_._a_b_c.txt")).hasContent("x\n");
    }

    @Test
    void keepsFilesAsideUntilTheyAreMended() throws IOException {
        Path file = Files.writeString(temp.resolve("a 一+%.txt"), "bad");
        AsideFolder folder = new AsideFolder(temp);
        folder.keep("sub/a 一+%.txt", file);
        assertThat(temp.resolve("aside/sub/a 一+%.txt")).hasContent("bad");
        folder.release("sub/a 一+%.txt");
        assertThat(temp.resolve("aside/sub/a 一+%.txt")).doesNotExist();
    }

    @Test
    void copiesNothingThatIsNoFile() throws IOException {
        new AsideFolder(temp).keep("gone.txt", temp.resolve("gone.txt"));
        assertThat(temp.resolve("aside")).doesNotExist();
    }
}
