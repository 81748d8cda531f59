package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planledger.model.PlanRecords;
import org.planledger.model.SourceText;
import org.planledger.source.ReadableSource;
import org.planledger.source.SourceFile;
import org.planledger.source.SourceReader;
import org.planledger.source.SourceReading;
import org.planledger.text.Mappings;

/** The texts that the whole-plan tests read: the shipped samples, the real plans where they are at hand, made-up lines. */
final class PlanTexts {
    static final List<String> SAMPLES = List.of("qinglan-city", "shinan-county", "songjian-county");
    static final List<String> REAL_PLANS = List.of("ankang", "hanzhong", "huangshan", "wangcang", "yanbian");
    static final Mappings MAPPINGS = Mappings.packaged();
    static final PlanPipeline PIPELINE = new PlanPipeline(MAPPINGS);

    private static final Path INPUT = Path.of("input");
    private static final Path PLANS = Path.of(System.getProperty("planledger.plans", "../shared/plans"));

    private PlanTexts() {}

    /** Gives a shipped sample. */
    static SourceText sample(String name) {
        return read(INPUT, name);
    }

    /** Gives a real plan; aborts the test where the folder does not have it. */
    static SourceText realPlan(String name) {
        assumeTrue(
                Files.isReadable(PLANS.resolve(name + ".txt")),
                () -> "skipped: no " + name + ".txt in " + PLANS + " (set -Dplanledger.plans=FOLDER)");
        return read(PLANS, name);
    }

    /** Gives a text of these lines. */
    static SourceText of(List<String> lines) {
        return new SourceText("made-up.txt", "text/plain", 0, "0".repeat(64), lines);
    }

    /** Gives the records of a text that must be a plan. */
    static PlanRecords records(SourceText source) {
        Optional<PlanRecords> records = PIPELINE.read(source).records();
        assertThat(records).as("records of %s", source.sourcePath()).isPresent();
        return records.orElseThrow();
    }

    private static SourceText read(Path folder, String name) {
        String file = name + ".txt";
        SourceReading reading = new SourceReader().read(new SourceFile(file, folder.resolve(file), Optional.empty()));
        assertThat(reading).as(file).isInstanceOf(ReadableSource.class);
        return ((ReadableSource) reading).text();
    }
}
