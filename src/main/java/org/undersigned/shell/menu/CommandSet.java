package org.undersigned.shell.menu;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.kit.Command;

/// All that can be done in one window, by id. Menus and toolbar pick from it, so that both say and do the same.
public final class CommandSet {

    private final Map<String, Command> commands = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when an id stands twice
    public CommandSet add(Collection<Command> more) {
        for (var command : more) {
            if (commands.put(command.id(), command) != null) {
                throw new IllegalArgumentException("Two commands are called " + command.id());
            }
        }
        return this;
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(commands.get(id));
    }

    /// @throws IllegalArgumentException when there is none
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no command " + id));
    }

    /// Those of a list of ids that exist, in the list's order.
    public List<Command> those(String... ids) {
        var found = new ArrayList<Command>();
        for (var id : ids) {
            find(id).ifPresent(found::add);
        }
        return found;
    }

    public List<Command> all(Predicate<Command> wanted) {
        return commands.values().stream().filter(wanted).toList();
    }
}
