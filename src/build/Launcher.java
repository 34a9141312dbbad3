import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// Completes `target/undersigned`, whose `lib` Maven has filled: start scripts, SQLite's native library, and
/// start-up caches (JEP 483, 515) trained on the real jobs, one for each kind of them.
///
/// A cache that cannot be made is said and left out: the launcher works without, it only starts slower.
final class Launcher {

    private static final Path LAUNCHER = Path.of("target", "undersigned");
    private static final Path LIB = LAUNCHER.resolve("lib").toAbsolutePath();
    private static final Path TRAINING = Path.of("target", "training").toAbsolutePath();
    private static final Path SAMPLE =
            Path.of("packaging", "common", "sample-letter.txt").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    public static void main(String[] arguments) throws IOException, InterruptedException {
        copyScripts();
        Files.writeString(LIB.resolve("built-with"), JAVA + "\n");
        unpackSqlite();
        OldClasses.renew(LIB, "picocli-");
        stopWhenALicenceIsMissing();
        Files.createDirectories(TRAINING);
        var quick = List.of("-XX:TieredStopAtLevel=1");
        train("command", quick, "commands", SAMPLE.toString());
        train("export", quick, "export");
        train(
                "window",
                List.of("-Xss2m", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"),
                "window",
                TRAINING.resolve("window.png").toString());
    }

    /// What we ship stands in `src/docs/licences.md`, by the name of its jar without the version.
    private static void stopWhenALicenceIsMissing() throws IOException {
        var named = Files.readString(Path.of("src", "docs", "licences.md"));
        try (var jars = Files.list(LIB)) {
            var missing = jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> jar.endsWith(".jar") && !jar.equals("undersigned.jar"))
                    .map(jar -> jar.replaceFirst("-\\d.*", ""))
                    .filter(name -> !Pattern.compile("(^|[ ,|])" + Pattern.quote(name) + "([ ,|]|$)")
                            .matcher(named)
                            .find())
                    .distinct()
                    .toList();
            if (!missing.isEmpty()) {
                System.err.println("Shipped, but not in src/docs/licences.md: " + String.join(", ", missing));
                System.exit(1);
            }
        }
    }

    private static void copyScripts() throws IOException {
        var bin = Files.createDirectories(LAUNCHER.resolve("bin"));
        for (var name : List.of("undersigned", "undersigned.cmd")) {
            Files.copy(
                    Path.of("packaging", "common", "launcher", name),
                    bin.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        bin.resolve("undersigned").toFile().setExecutable(true);
    }

    /// sqlite-jdbc would unpack its library into the temporary folder at every start.
    private static void unpackSqlite() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var folder = system.contains("win") ? "Windows" : system.contains("mac") ? "Mac" : "Linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        var prefix = "org/sqlite/native/" + folder + "/" + (arm ? "aarch64" : "x86_64") + "/";
        try (var libs = Files.newDirectoryStream(LIB, "sqlite-jdbc-*.jar")) {
            for (var jar : libs) {
                copyFrom(jar, prefix);
            }
        }
    }

    private static void copyFrom(Path jar, String prefix) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream()
                    .filter(e -> e.getName().startsWith(prefix) && !e.isDirectory())
                    .toList()) {
                var target = LIB.resolve(entry.getName().substring(prefix.length()));
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /// Runs `org.undersigned.Rehearsal` as the launcher will run the app, recording what it loads.
    private static void train(String room, List<String> flags, String... arguments)
            throws IOException, InterruptedException {
        var cache = LIB.resolve(room + ".aot");
        var log = TRAINING.resolve(room + ".log");
        Files.deleteIfExists(cache);
        var command = new ArrayList<>(List.of(
                JAVA.resolve("bin").resolve("java").toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + LIB));
        command.addAll(flags);
        command.addAll(List.of("-cp", LIB.resolve("undersigned.jar").toString(), "org.undersigned.Rehearsal"));
        command.addAll(List.of(arguments));
        command.add(TRAINING.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        }
        if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
            Files.deleteIfExists(cache);
            System.err.println("No start-up cache for the " + room + ": the rehearsal "
                    + (ended ? "ended with " + process.exitValue() : "took more than three minutes")
                    + ", see target/training/" + room + ".log. The launcher works without, and starts slower.");
        }
    }
}
