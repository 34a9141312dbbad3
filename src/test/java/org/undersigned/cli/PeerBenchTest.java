package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.bench.BenchReport;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.exports.office.OdtExporter;
import org.undersigned.model.Letter;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.typeset.Letters;

/// Letters to PDF by the launcher as it is installed, and by LibreOffice from the same letters as `.odt`, in turn. Each
/// run is a whole process; of the clock and of the processors' time, the second says more on a machine that has other
/// work. Where LibreOffice is not installed, that is what the report says. What takes longer than our patience is
/// stopped and said to have taken as long as it was let: it takes more.
@Tag("bench")
@Tag("page")
class PeerBenchTest {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("page");

    private static final Path LAUNCHER = Path.of("target/undersigned/bin/undersigned");
    private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\" >/dev/null 2>\"$0\"";

    /// Seconds.
    private static final long PATIENCE = 120;

    @TempDir
    static Path folder;

    /// Seconds of the clock, and of all processors together.
    private record Run(double clock, double processors) {}

    @BeforeAll
    static void needsALauncherAndATimer() {
        assumeTrue(Files.isExecutable(LAUNCHER) && Files.isExecutable(Path.of("/bin/bash")));
    }

    @Test
    void theOrdinaryLetter() throws Exception {
        compare("ordinary letter", Letters.ordinary().letter(), 9);
    }

    @Test
    void tenThousandSignatories() throws Exception {
        compare("10000 signatories", Letters.ordinary().signedBy(10_000).letter(), 3);
    }

    @Test
    void fiftyThousandSignatories() throws Exception {
        compare("50000 signatories", Letters.ordinary().signedBy(50_000).letter(), 1);
    }

    private static void compare(String name, Letter letter, int times) throws Exception {
        var file = folder.resolve("letter.undersigned");
        new LetterFiles(Me.here(() -> "", Map.of()), InstantSource.system())
                .create(file, letter, true)
                .close();
        var odt = folder.resolve("peer.odt");
        Files.write(odt, new OdtExporter().export(Outgoing.of(letter, letter.original(), Letters.DAY)));
        boolean peer = isInstalled("soffice");
        var ours = new ArrayList<Run>();
        var theirs = new ArrayList<Run>();
        for (int i = times > 1 ? -1 : 0; i < times; i++) {
            var own = own(file);
            var other = peer ? peer(odt) : null;
            if (i >= 0) {
                ours.add(own);
                if (other != null) {
                    theirs.add(other);
                }
            }
        }
        report(name, ours, theirs);
    }

    private static void report(String name, List<Run> ours, List<Run> theirs) {
        for (var time : Map.<String, ToDoubleFunction<Run>>of("clock", Run::clock, "processors", Run::processors)
                .entrySet()) {
            var what = name + ", whole process, " + time.getKey();
            double own = REPORT.add(what, "s", values(ours, time.getValue())).median();
            if (theirs.isEmpty()) {
                REPORT.add(what + ", LibreOffice: absent", "s", 0);
            } else {
                double other = REPORT.add(what + ", LibreOffice", "s", values(theirs, time.getValue()))
                        .median();
                REPORT.add(what + ", ours to theirs", "times", own / other);
            }
        }
    }

    private static double[] values(List<Run> runs, ToDoubleFunction<Run> time) {
        return runs.stream().mapToDouble(time).toArray();
    }

    private static Run own(Path file) throws Exception {
        var pdf = folder.resolve("letter.pdf");
        return run(pdf, LAUNCHER.toAbsolutePath().toString(), "export", file.toString(), "-o", pdf.toString());
    }

    private static Run peer(Path odt) throws Exception {
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        var out = folder.toString();
        return run(
                folder.resolve("peer.pdf"),
                "soffice",
                profile,
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                out,
                odt.toString());
    }

    private static Run run(Path made, String... command) throws Exception {
        Files.deleteIfExists(made);
        var said = folder.resolve("said.txt");
        var timed = Stream.concat(Stream.of("/bin/bash", "-c", TIMED, said.toString()), Stream.of(command))
                .toList();
        var builder = new ProcessBuilder(timed).redirectErrorStream(true);
        builder.environment().put("UNDERSIGNED_OPTIONS", "-Xmx512m");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return new Run(PATIENCE, PATIENCE);
        }
        var times = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(made).as(Files.readString(said)).isNotEmptyFile();
        var figures = Stream.of(times.replace(',', '.').split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Run(figures[0], figures[1] + figures[2]);
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("/bin/bash", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
