package org.undersigned.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/// The rules of the house, each with its reason.
enum HouseRules {
    MODEL_IS_JDK_ONLY(noClasses()
            .that()
            .resideInAPackage("..undersigned.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.jspecify..", "..undersigned.model..")
            .because("the letter is values that any thread, test and tool can use")),

    MODEL_HAS_NO_CLOCK_SQL_OR_CHANCE(noClasses()
            .that()
            .resideInAPackage("..undersigned.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.io..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(time\\.(Clock|InstantSource)|util\\.(Random|UUID)|security\\.SecureRandom)")
            .because("ids and times are passed in")),

    DOCUMENT_KNOWS_MODEL_ONLY(noClasses()
            .that()
            .resideInAPackage("..undersigned.document..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "org.jspecify..",
                    "javafx.beans..",
                    "javafx.collections..",
                    "..undersigned.model..",
                    "..undersigned.document..")
            .because("the open letter is observable, and has no screen")),

    SERVICES_ARE_PURE(noClasses()
            .that()
            .resideInAnyPackage(
                    "..undersigned.exchange..",
                    "..undersigned.citing..",
                    "..undersigned.online..",
                    "..undersigned.check..",
                    "..undersigned.language..",
                    "..undersigned.matching..",
                    "..undersigned.typeset..",
                    "..undersigned.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "..undersigned.document..",
                    "..undersigned.kit..",
                    "..undersigned.shell..",
                    "..undersigned.editor..",
                    "..undersigned.signatories..",
                    "..undersigned.sources..",
                    "..undersigned.preview..",
                    "..undersigned.pagestyle..",
                    "..undersigned.review..",
                    "..undersigned.cli..")
            .because("services are functions of the letter, and run without a window")),

    SERVICES_DO_NOT_STORE(noClasses()
            .that()
            .resideInAnyPackage(
                    "..undersigned.exchange..",
                    "..undersigned.citing..",
                    "..undersigned.check..",
                    "..undersigned.language..",
                    "..undersigned.matching..",
                    "..undersigned.typeset..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..undersigned.store..")
            .because("only the shell and the command line open files")),

    CLI_STARTS_NO_JAVAFX(noClasses()
            .that()
            .resideInAPackage("..undersigned.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "..undersigned.kit..",
                    "..undersigned.shell..",
                    "..undersigned.document..",
                    "..undersigned.editor..",
                    "..undersigned.signatories..",
                    "..undersigned.sources..",
                    "..undersigned.preview..",
                    "..undersigned.pagestyle..")
            .allowEmptyShould(true)
            .because("the command line must feel native and run without a display")),

    PANELS_DO_NOT_KNOW_EACH_OTHER(slices().matching(
                    "org.undersigned.(editor|comments|signatories|sources|preview|pagestyle|review|checks|versions|outline)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("panels meet in the document")),

    PANELS_DO_NOT_KNOW_SHELL_OR_STORE(noClasses()
            .that()
            .resideInAnyPackage(
                    "..undersigned.editor..",
                    "..undersigned.signatories..",
                    "..undersigned.sources..",
                    "..undersigned.preview..",
                    "..undersigned.pagestyle..",
                    "..undersigned.review..",
                    "..undersigned.outline..",
                    "org.undersigned.comments..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..undersigned.shell..", "..undersigned.store..", "..undersigned.cli..")
            .allowEmptyShould(true)
            .because("a panel can be opened alone, with a letter that no file holds")),

    KIT_KNOWS_NO_LETTERS(noClasses()
            .that()
            .resideInAPackage("..undersigned.kit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..undersigned.model..",
                    "..undersigned.document..",
                    "..undersigned.store..",
                    "..undersigned.exchange..",
                    "..undersigned.typeset..",
                    "..undersigned.shell..",
                    "..undersigned.editor..",
                    "..undersigned.signatories..",
                    "..undersigned.sources..")
            .because("what every panel needs must depend on none")),

    NO_CYCLES(slices().matching("org.undersigned.(**)")
            .should()
            .beFreeOfCycles()
            .because("a room can be understood without the ones above it")),

    RICH_TEXT_ONLY_IN_EDITOR(noClasses()
            .that()
            .resideOutsideOfPackage("..undersigned.editor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.fxmisc..", "org.reactfx..")
            .because("the text control is a projection that can be replaced")),

    SQL_ONLY_IN_STORE(noClasses()
            .that()
            .resideOutsideOfPackage("..undersigned.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("only the store knows that a letter is a database")),

    ENGINES_ONLY_IN_TYPESET(noClasses()
            .that()
            .resideOutsideOfPackage("..undersigned.typeset..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.fop..", "org.apache.pdfbox..", "java.awt..", "javax.swing..", "javax.print..")
            .because("pages come from one engine behind one room")),

    ONE_ROAD_TO_THE_SCREEN_THREAD(noClasses()
            .that()
            .resideOutsideOfPackage("..undersigned.kit.tasks..")
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("everything returns to the JavaFX thread through Tasks")),

    DIALOGS_IN_ONE_PLACE(noClasses()
            .that()
            .resideOutsideOfPackage("..undersigned.kit.dialogs..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.(scene\\.control\\.(Alert|Dialog|TextInputDialog|ChoiceDialog)"
                    + "|stage\\.(FileChooser|DirectoryChooser)).*")
            .because("a test must be able to answer every question")),

    NETWORK_ONLY_WHEN_ASKED(noClasses()
            .that()
            .resideOutsideOfPackage("..undersigned.online..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)")
            .orShould()
            .callMethod(java.net.URL.class, "openConnection")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .because("nothing leaves the laptop without the user's click")),

    NO_WEB_VIEW(noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene.web..")
            .because("nothing in a letter may run or fetch")),

    NO_STANDARD_STREAMS(noClasses()
            .that()
            .resideOutsideOfPackage("..undersigned.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the command line speaks on a terminal")),

    NO_STATIC_STATE(fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("state belongs to an object that somebody made and can close")),

    NO_SERVICE_LOCATOR(noMethods()
            .that()
            .areStatic()
            .should()
            .haveName("getInstance")
            .because("what a class needs comes in by its constructor"));

    private final ArchRule rule;

    HouseRules(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }
}
