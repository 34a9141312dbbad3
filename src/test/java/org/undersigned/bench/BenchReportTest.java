package org.undersigned.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchReportTest {

    @TempDir
    Path folder;

    @Test
    void medianAndP99AreThoseOfTheMeasurements() {
        var report = new BenchReport("room", folder);

        var hundred = report.add(
                "hundred",
                "ms",
                IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray());
        var one = report.add("one", "MB", 7.25);

        assertThat(hundred.median()).isEqualTo(50.5);
        assertThat(hundred.p99()).isEqualTo(99);
        assertThat(one.median()).isEqualTo(7.25);
        assertThat(one.p99()).isEqualTo(7.25);
    }

    @Test
    void theFileIsAListOfCasesWithTheAgreedNames() throws IOException {
        var report = new BenchReport("room", folder);
        report.add("key to layout", "ms", 3, 1, 2);

        report.write();

        var only = read("room").get(0);
        assertThat(only.propertyNames()).containsExactly("case", "n", "median", "p99", "unit");
        assertThat(only.get("case").stringValue()).isEqualTo("key to layout");
        assertThat(only.get("n").intValue()).isEqualTo(3);
        assertThat(only.get("median").doubleValue()).isEqualTo(2);
        assertThat(only.get("unit").stringValue()).isEqualTo("ms");
    }

    @Test
    void casesOfAnotherClassInTheSameRunAreKeptAndThoseOfAnOlderRunAreNot() throws IOException {
        var first = new BenchReport("room", folder);
        first.add("first", "ms", 1);
        first.write();
        var second = new BenchReport("room", folder);
        second.add("second", "ms", 1);
        second.write();

        assertThat(read("room").size()).isEqualTo(2);

        Files.setLastModifiedTime(folder.resolve("room.json"), FileTime.fromMillis(0));
        second.write();

        assertThat(read("room").size()).isEqualTo(1);
    }

    @Test
    void warmUpIsNotMeasuredAndAFailureIsNotSwallowed() throws Exception {
        var report = new BenchReport("room", folder);
        var calls = new AtomicInteger();

        var measured = report.time("work", 3, 5, calls::incrementAndGet);

        assertThat(calls).hasValue(8);
        assertThat(measured.n()).isEqualTo(5);
        assertThatThrownBy(() -> report.time("broken", 0, 1, () -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> report.add("empty", "ms"));
    }

    private JsonNode read(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(name + ".json")));
    }
}
