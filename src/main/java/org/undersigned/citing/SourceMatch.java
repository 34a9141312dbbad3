package org.undersigned.citing;

import org.undersigned.model.source.Source;

/// Two sources that may be one.
public record SourceMatch(Source one, Source other, Likeness likeness) {}
