/// The cards of the panel: what is said of notes and sources, how they are found, and how each looks.
///
/// What a card says is a value, made of the letter on any thread; faces and cells belong to the JavaFX thread.
@NullMarked
package org.undersigned.sources.card;

import org.jspecify.annotations.NullMarked;
