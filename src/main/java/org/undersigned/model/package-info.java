/// The letter as values: one immutable [Letter] holds editions, sources, people, the ledger and versions.
///
/// JDK only: no JavaFX, no SQL, no clock, no randomness. Times and ids are passed in. Every change makes a new value
/// that shares what did not change with the old one.
@NullMarked
package org.undersigned.model;

import org.jspecify.annotations.NullMarked;
