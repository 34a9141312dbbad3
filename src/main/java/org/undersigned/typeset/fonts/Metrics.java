package org.undersigned.typeset.fonts;

import java.util.HashMap;
import java.util.Map;

/// How wide the characters of our faces are. A face's file is read when it is first asked for, and once. Safe to share
/// between threads.
public final class Metrics {

    private final Map<String, Advances> known = new HashMap<>();

    public synchronized Advances of(Family family, boolean bold) {
        return known.computeIfAbsent(bold ? family.boldFile() : family.file(), Advances::new);
    }
}
