package org.planledger.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planledger.model.SourceText;
import org.planledger.pipeline.PlanComparison;
import org.planledger.pipeline.PlanPipeline;
import org.planledger.text.Cjk;
import org.planledger.text.Mappings;

/** Reads the texts that a load kept with two sets of mappings, to show what a change of them would do. */
final class MappingTrial {
    private final PlanPipeline before;
    private final PlanPipeline after;

    MappingTrial(Mappings before, Mappings after) {
        this.before = new PlanPipeline(before);
        this.after = new PlanPipeline(after);
    }

    /** Gives the rows that would change in those texts that the name stands in. */
    List<String> changes(Path folder, String name) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
            found.forEach(files::add);
        }
        files.sort(null);
        List<String> changes = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            if (Cjk.fold(String.join("", lines)).contains(Cjk.fold(name))) {
                String plan = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
                differences(new SourceText(plan, "text/plain", Files.size(file), "0".repeat(64), lines))
                        .forEach(change -> changes.add(plan + " " + change));
            }
        }
        return changes;
    }

    private List<String> differences(SourceText text) {
        return PlanComparison.differences(before.read(text), after.read(text));
    }
}
