package org.undersigned.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A rule that was never seen to fail is not trusted: each is shown a small house that breaks it.
///
/// The houses are compiled here, into a folder of their own, so that no offender stands among the real classes.
/// A new rule without an offender fails, by the missing case of the `switch`.
class HouseRulesFailTest {

    @TempDir
    Path folder;

    /// A class that offends: its package below `org.undersigned` and what stands in it.
    private record Offender(String room, String name, String body) {

        String source() {
            return "package org.undersigned." + room + "; public class " + name + " { " + body + " }";
        }
    }

    @ParameterizedTest
    @EnumSource(HouseRules.class)
    void everyRuleFailsWhenItIsBroken(HouseRules rule) throws IOException {
        var house = new ClassFileImporter().importPath(compiled(offence(rule)));

        var result = rule.rule().evaluate(house);

        assertThat(result.hasViolation()).as("%s finds its offender", rule).isTrue();
    }

    private static List<Offender> offence(HouseRules rule) {
        return switch (rule) {
            case MODEL_IS_JDK_ONLY -> one("model", "javafx.beans.property.StringProperty title;");
            case MODEL_HAS_NO_CLOCK_SQL_OR_CHANCE -> one("model.text", "Object id = java.util.UUID.randomUUID();");
            case DOCUMENT_KNOWS_MODEL_ONLY -> one("document", "javafx.scene.Node node;");
            case SERVICES_ARE_PURE -> one("exchange", "javafx.scene.Node node;");
            case SERVICES_DO_NOT_STORE ->
                List.of(
                        new Offender("store", "Shelf", ""),
                        new Offender("check", "Rule", "org.undersigned.store.Shelf shelf;"));
            case CLI_STARTS_NO_JAVAFX -> one("cli", "javafx.stage.Stage stage;");
            case PANELS_DO_NOT_KNOW_EACH_OTHER ->
                List.of(
                        new Offender("sources", "Panel", ""),
                        new Offender("editor", "Sheet", "org.undersigned.sources.Panel panel;"));
            case PANELS_DO_NOT_KNOW_SHELL_OR_STORE ->
                List.of(
                        new Offender("shell", "Window", ""),
                        new Offender("editor", "Sheet", "org.undersigned.shell.Window window;"));
            case KIT_KNOWS_NO_LETTERS ->
                List.of(
                        new Offender("model", "Letter", ""),
                        new Offender("kit", "Badge", "org.undersigned.model.Letter letter;"));
            case NO_CYCLES ->
                List.of(
                        new Offender("left", "One", "org.undersigned.right.Two two;"),
                        new Offender("right", "Two", "org.undersigned.left.One one;"));
            case NETWORK_ONLY_WHEN_ASKED -> one("exchange", "java.net.http.HttpClient client;");
            case RICH_TEXT_ONLY_IN_EDITOR -> one("shell", "org.fxmisc.richtext.CodeArea area;");
            case SQL_ONLY_IN_STORE -> one("exchange", "java.sql.Connection connection;");
            case ENGINES_ONLY_IN_TYPESET -> one("shell", "java.awt.Color colour;");
            case ONE_ROAD_TO_THE_SCREEN_THREAD ->
                one("editor", "void go(Runnable r) { javafx.application.Platform.runLater(r); }");
            case DIALOGS_IN_ONE_PLACE -> one("shell", "javafx.stage.FileChooser chooser;");
            case NO_WEB_VIEW ->
                List.of(new Offender("preview", "Page", "Object view = new javafx.scene.web.WebView();"));
            case NO_STANDARD_STREAMS -> one("store", "void say() { System.out.println(1); }");
            case NO_STATIC_STATE -> one("shell", "static int count;");
            case NO_SERVICE_LOCATOR -> one("shell", "static Object getInstance() { return \"\"; }");
        };
    }

    private static List<Offender> one(String room, String body) {
        return List.of(new Offender(room, "Offender", body));
    }

    private Path compiled(List<Offender> offenders) throws IOException {
        var sources = new ArrayList<Path>();
        for (var offender : offenders) {
            sources.add(write("org.undersigned." + offender.room(), offender.name(), offender.source()));
        }
        if (offenders.toString().contains("javafx.scene.web")) {
            sources.add(write("javafx.scene.web", "WebView", "package javafx.scene.web; public class WebView {}"));
        }
        var arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", folder.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).as("the offenders compile").isZero();
        return folder;
    }

    private Path write(String inPackage, String name, String source) throws IOException {
        var file = Files.createDirectories(folder.resolve(inPackage.replace('.', '/')))
                .resolve(name + ".java");
        return Files.writeString(file, source);
    }
}
