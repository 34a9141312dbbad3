package org.undersigned.store;

import java.nio.file.Path;
import java.util.Date;

/// Why a letter's file could not be opened, read or saved. Worded by [#key] (what happened) and [#adviceKey] (what is
/// safe, and what to do).
public sealed interface Problem {

    /// There is no such file.
    record Missing(Path file) implements Problem {}

    /// The file holds nothing at all.
    record Empty(Path file) implements Problem {}

    /// A file of another kind.
    record NotALetter(Path file) implements Problem {}

    /// Written by an app newer than this one.
    record Newer(Path file) implements Problem {}

    /// The file is a letter, and parts of it are not as they were written.
    record Damaged(Path file, String detail) implements Problem {}

    /// A letter with parts that no letter has, such as triggers: nobody knows what they would do.
    record Tampered(Path file) implements Problem {}

    /// Somebody else writes in it, or another window here.
    record InUse(Path file, LockHolder holder) implements Problem {}

    /// Another program keeps the file for itself for longer than we wait.
    record Busy(Path file) implements Problem {}

    /// The file or its folder must not be written.
    record ReadOnly(Path file) implements Problem {}

    /// The file was moved, replaced or deleted while it was open.
    record Moved(Path file) implements Problem {}

    /// No room is left on the disk.
    record Full(Path file) implements Problem {}

    /// Something stands there already, and nobody said to replace it.
    record Exists(Path file) implements Problem {}

    /// The system will not let us at the file.
    record NoAccess(Path file, String detail) implements Problem {}

    /// A fault of the app itself.
    record Unexpected(Path file, String detail) implements Problem {}

    Path file();

    default String key() {
        return switch (this) {
            case Missing _ -> "store.missing";
            case Empty _ -> "store.empty";
            case NotALetter _ -> "store.notALetter";
            case Newer _ -> "store.newer";
            case Damaged _ -> "store.damaged";
            case Tampered _ -> "store.tampered";
            case InUse _ -> "store.inUse";
            case Busy _ -> "store.busy";
            case ReadOnly _ -> "store.readOnly";
            case Moved _ -> "store.moved";
            case Full _ -> "store.full";
            case Exists _ -> "store.exists";
            case NoAccess _ -> "store.noAccess";
            case Unexpected _ -> "store.unexpected";
        };
    }

    default String adviceKey() {
        return switch (this) {
            case Missing _ -> "store.missing.advice";
            case Empty _ -> "store.empty.advice";
            case NotALetter _ -> "store.notALetter.advice";
            case Newer _ -> "store.newer.advice";
            case Damaged _ -> "store.damaged.advice";
            case Tampered _ -> "store.tampered.advice";
            case InUse _ -> "store.inUse.advice";
            case Busy _ -> "store.busy.advice";
            case ReadOnly _ -> "store.readOnly.advice";
            case Moved _ -> "store.moved.advice";
            case Full _ -> "store.full.advice";
            case Exists _ -> "store.exists.advice";
            case NoAccess _ -> "store.noAccess.advice";
            case Unexpected _ -> "store.unexpected.advice";
        };
    }

    /// What fills the places of both sentences: the file's name first.
    default Object[] arguments() {
        var name = String.valueOf(file().getFileName());
        return this instanceof InUse inUse
                ? new Object[] {name, said(inUse.holder.who()), said(inUse.holder.machine()), since(inUse.holder)}
                : new Object[] {name};
    }

    private static Date since(LockHolder holder) {
        return Date.from(holder.since());
    }

    private static String said(String name) {
        return name.isEmpty() ? "none" : name;
    }
}
