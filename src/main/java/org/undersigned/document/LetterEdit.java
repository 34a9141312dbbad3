package org.undersigned.document;

import org.undersigned.model.Citing;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.Settings;
import org.undersigned.model.Version;
import org.undersigned.model.identity.Id;

/// Changes of the letter as a whole: its editions, versions and settings.
public sealed interface LetterEdit extends Edit {

    record AddEdition(Edition edition) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withEditions(letter.editions().with(edition));
        }

        @Override
        public String nameKey() {
            return "edit.addEdition";
        }
    }

    /// An edition taken out; the original cannot be.
    record RemoveEdition(Id<Edition> edition) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withEditions(letter.editions().without(edition));
        }

        @Override
        public String nameKey() {
            return "edit.removeEdition";
        }
    }

    record ChangeLanguage(Id<Edition> edition, String language) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withEdition(letter.editions().get(edition).withLanguage(language));
        }

        @Override
        public String nameKey() {
            return "edit.changeLanguage";
        }
    }

    record ChangeSettings(Settings settings) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withSettings(settings);
        }

        @Override
        public String nameKey() {
            return "edit.changeSettings";
        }
    }

    /// The style of the citations changed, or the bibliography put or taken away.
    record ChangeCiting(Citing citing) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withSettings(letter.settings().withCiting(citing));
        }

        @Override
        public String nameKey() {
            return "edit.changeCiting";
        }
    }

    /// A word that is right in this letter from now on.
    record LearnWord(String word) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var settings = letter.settings();
            return letter.withSettings(settings.withWriting(settings.writing().withWord(word)));
        }

        @Override
        public String nameKey() {
            return "edit.learnWord";
        }
    }

    /// A word of the letter's own that is as wrong as anywhere else again.
    record ForgetWord(String word) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var settings = letter.settings();
            return letter.withSettings(settings.withWriting(settings.writing().withoutWord(word)));
        }

        @Override
        public String nameKey() {
            return "edit.forgetWord";
        }
    }

    /// Typing polished in this letter, or left as it is typed.
    record SwitchSmartTyping(boolean on) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var settings = letter.settings();
            return letter.withSettings(settings.withWriting(settings.writing().withSmartTyping(on)));
        }

        @Override
        public String nameKey() {
            return "edit.switchSmartTyping";
        }
    }

    record Freeze(Version version) implements LetterEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withVersions(letter.versions().with(version));
        }

        @Override
        public String nameKey() {
            return "edit.freeze";
        }
    }
}
