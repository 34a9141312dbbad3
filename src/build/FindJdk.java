import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// Says in plain words what to install when this machine has no JDK of the wanted version or newer.
///
/// Run by Maven's own, maybe older, Java before the toolchain is chosen: written in Java 17. Looks where
/// maven-toolchains-plugin looks; a `toolchains.xml` of the user is left to the plugin.
final class FindJdk {

    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(arguments[0]);
        var home = Path.of(System.getProperty("user.home"));
        if (Files.exists(home.resolve(".m2/toolchains.xml"))) {
            return;
        }
        var found = places(home).filter(FindJdk::isJdk).toList();
        if (found.stream().anyMatch(jdk -> version(jdk) >= wanted)) {
            return;
        }
        System.err.println();
        System.err.println("Undersigned is built with JDK " + wanted + " or newer, and this machine has none"
                + (found.isEmpty() ? "." : " (the newest here is " + newest(found) + ")."));
        System.err.println("Install one, then give the same command again. Maven may stay on the Java it has.");
        System.err.println("  Debian, Ubuntu:  apt-get install openjdk-" + wanted + "-jdk    (or temurin-" + wanted
                + "-jdk, where that is served)");
        System.err.println("  Fedora:          dnf install java-" + wanted + "-openjdk-devel");
        System.err.println("  macOS:           brew install --cask temurin@" + wanted);
        System.err.println("  Windows:         winget install EclipseAdoptium.Temurin." + wanted + ".JDK");
        System.err.println("A JDK in a place of its own is found through JAVA_HOME or JAVA" + wanted + "_HOME.");
        System.exit(1);
    }

    private static Stream<Path> places(Path home) {
        var single = new ArrayList<Path>(List.of(Path.of(System.getProperty("java.home"))));
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA") && name.endsWith("_HOME") && !value.isBlank()) {
                single.add(Path.of(value));
            }
        });
        var shelves = Stream.of(
                        ".jdks",
                        ".m2/jdks",
                        ".sdkman/candidates/java",
                        ".gradle/jdks",
                        ".jenv/versions",
                        ".jbang/cache/jdks",
                        ".asdf/installs/java",
                        ".jabba/jdk",
                        "Library/Java/JavaVirtualMachines",
                        "scoop/apps")
                .map(home::resolve);
        var system = Stream.of(
                        "/Library/Java/JavaVirtualMachines",
                        "C:\\Program Files\\Java",
                        "C:\\Program Files\\Eclipse Adoptium",
                        "/usr/jdk",
                        "/usr/java",
                        "/opt/java",
                        "/usr/lib/jvm")
                .map(Path::of);
        var shelved = Stream.concat(shelves, system)
                .flatMap(FindJdk::on)
                .flatMap(jdk -> Stream.of(jdk, jdk.resolve("Contents/Home"), jdk.resolve("current")));
        return Stream.concat(single.stream(), shelved);
    }

    private static Stream<Path> on(Path shelf) {
        if (!Files.isDirectory(shelf)) {
            return Stream.empty();
        }
        try (var inside = Files.list(shelf)) {
            return inside.toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean isJdk(Path jdk) {
        return Files.exists(jdk.resolve("bin/javac")) || Files.exists(jdk.resolve("bin/javac.exe"));
    }

    private static int version(Path jdk) {
        var release = new Properties();
        try (var in = Files.newBufferedReader(jdk.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            return 0;
        }
        var digits = release.getProperty("JAVA_VERSION", "0").replace("\"", "").split("[^0-9]", 2)[0];
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static int newest(List<Path> jdks) {
        return jdks.stream().mapToInt(FindJdk::version).max().orElse(0);
    }
}
