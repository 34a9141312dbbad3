package org.undersigned.typeset;

/// The engine could not make pages of a letter. Always a fault of ours: any letter can be set.
public final class TypesettingFailure extends RuntimeException {

    public TypesettingFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
