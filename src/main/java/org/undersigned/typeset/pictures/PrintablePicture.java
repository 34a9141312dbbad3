package org.undersigned.typeset.pictures;

/// A kept picture that can be printed.
///
/// @param address at which the engine finds it
/// @param width in dots
/// @param height in dots
public record PrintablePicture(String address, int width, int height) {}
