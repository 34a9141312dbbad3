import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Checks, or with `apply` restores, the format of every Java file below `src` that changed since all were in form.
///
/// A program of its own because the formatter needs the parser of the JDK whose language we write, and Maven itself may
/// run on an older one.
final class Format {

    private static final JavaFormatterOptions STYLE = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build();

    /// Touched when every file was found in form, so that the next build looks only at newer ones.
    private static final Path STAMP = Path.of("target", "in-form");

    public static void main(String[] args) throws Exception {
        boolean apply = List.of(args).contains("apply");
        var begun = FileTime.from(Instant.now());
        var since = Files.exists(STAMP) ? Files.getLastModifiedTime(STAMP) : FileTime.fromMillis(0);
        var checks = new ArrayList<Callable<Boolean>>();
        try (var files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().endsWith(".java") && isNewer(file, since))
                    .sorted()
                    .forEach(file -> checks.add(() -> isInForm(file, apply)));
        }
        boolean allInForm = true;
        try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var result : pool.invokeAll(checks)) {
                allInForm &= result.get();
            }
        }
        if (allInForm) {
            Files.createDirectories(STAMP.getParent());
            Files.writeString(STAMP, "");
            Files.setLastModifiedTime(STAMP, begun);
        } else if (!apply) {
            System.err.println("Put them in form with: mvn -Pformat process-sources");
            System.exit(1);
        }
    }

    private static boolean isNewer(Path file, FileTime since) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException _) {
            return true;
        }
    }

    private static boolean isInForm(Path file, boolean apply) throws IOException {
        var source = Files.readString(file);
        try {
            var formatted = formatted(source);
            if (formatted.equals(source)) {
                return true;
            }
            if (apply) {
                Files.writeString(file, formatted);
                System.out.println("Put in form: " + file);
                return true;
            }
            System.err.println("Not in form: " + file);
        } catch (FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
        }
        return false;
    }

    private static String formatted(String source) throws FormatterException {
        var imports = ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
        return Formatter.createFormatter(STYLE).formatSource(imports);
    }
}
