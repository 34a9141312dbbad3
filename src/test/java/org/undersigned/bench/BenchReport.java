package org.undersigned.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Collects what the benches of one room measure and writes `target/bench/NAME.json` after the last of them.
///
/// Used as `@RegisterExtension static final BenchReport REPORT = new BenchReport("editor")` in a class
/// tagged both `bench` and `editor`. Several classes may share a name: cases that another class of the same
/// run has written are kept. Used by one thread at a time.
public final class BenchReport implements AfterAllCallback {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// What one case came to: `median` and `p99` of `n` measurements in `unit`.
    @JsonPropertyOrder({"case", "n", "median", "p99", "unit"})
    public record Measured(@JsonProperty("case") String name, int n, double median, double p99, String unit) {}

    private final String name;
    private final Path folder;
    private final List<Measured> cases = new ArrayList<>();

    public BenchReport(String name) {
        this(name, Path.of("target", "bench"));
    }

    BenchReport(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /// Runs `work` `warmUp` times unmeasured and then `n` times measured, in milliseconds.
    public Measured time(String caseName, int warmUp, int n, Executable work) throws Exception {
        var values = new double[n];
        for (int i = -warmUp; i < n; i++) {
            long start = System.nanoTime();
            run(work);
            if (i >= 0) {
                values[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return add(caseName, "ms", values);
    }

    /// Adds measurements taken elsewhere.
    public Measured add(String caseName, String unit, double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured for " + caseName);
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        double p99 = sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
        var measured = new Measured(caseName, sorted.length, round(median), round(p99), unit);
        cases.add(measured);
        return measured;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.out.print(write());
    }

    /// Writes the file and returns the same as a table for people.
    String write() {
        var file = folder.resolve(name + ".json");
        var all = new LinkedHashMap<String, Measured>();
        writtenInThisRun(file).forEach(each -> all.put(each.name(), each));
        cases.forEach(each -> all.put(each.name(), each));
        file.toAbsolutePath().getParent().toFile().mkdirs();
        JSON.writeValue(file, all.values());
        var table = new StringBuilder("%n%-60s %7s %12s %12s%n".formatted("bench " + name, "n", "median", "p99"));
        for (var each : cases) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-60s %7d %12.3f %12.3f %s%n",
                    each.name(),
                    each.n(),
                    each.median(),
                    each.p99(),
                    each.unit()));
        }
        return table.toString();
    }

    private static List<Measured> writtenInThisRun(Path file) {
        long startOfRun = ManagementFactory.getRuntimeMXBean().getStartTime();
        if (!Files.exists(file) || file.toFile().lastModified() < startOfRun) {
            return List.of();
        }
        return JSON.readValue(file, new TypeReference<List<Measured>>() {});
    }

    private static void run(Executable work) throws Exception {
        try {
            work.execute();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
