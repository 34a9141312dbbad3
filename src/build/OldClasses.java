import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Renews the classes of libraries that were compiled for Java 5: no start-up cache takes such classes, and the JVM
/// verifies them in its old way, which is slow. What they do stays as it is; they get the frames that are verified
/// quickly, and a higher version.
final class OldClasses {

    /// The first version of class files that has those frames for certain: Java 8.
    private static final int VERSION = 52;

    /// The first version that a cache takes: Java 6.
    private static final int TAKEN = 50;

    private static final String NOTICE = "META-INF/CHANGED.txt";

    private OldClasses() {}

    /// @param prefix of the names of the jars
    static void renew(Path folder, String prefix) throws IOException {
        try (var jars = Files.newDirectoryStream(folder, prefix + "*.jar")) {
            for (var jar : jars) {
                renew(jar);
            }
        }
    }

    private static void renew(Path jar) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar);
                var loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            if (Files.exists(zip.getPath(NOTICE))) {
                return;
            }
            var format = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(loader)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (var file : classes(zip)) {
                Files.write(file, renewed(format, Files.readAllBytes(file)));
            }
            Files.writeString(
                    zip.getPath(NOTICE),
                    "The classes of this library were rewritten for a newer Java when Undersigned was built.\n",
                    StandardCharsets.UTF_8);
        }
    }

    private static List<Path> classes(FileSystem zip) throws IOException {
        try (var files = Files.walk(zip.getPath("/"))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static byte[] renewed(ClassFile format, byte[] bytes) {
        var model = format.parse(bytes);
        if (model.majorVersion() >= TAKEN) {
            return bytes;
        }
        return format.transformClass(
                model,
                ClassTransform.transformingMethodBodies(
                                // Bodies handed on whole would be copied, frames and all.
                                CodeTransform.ofStateful(() -> (code, element) -> code.with(element)))
                        .andThen(ClassTransform.endHandler(made -> made.withVersion(VERSION, 0))));
    }
}
