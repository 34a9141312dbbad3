package org.undersigned.store.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings a file to the newest shape, and tells whether a file has the shape that its version says.
///
/// @param scripts the statements of each step; the first leads to version 1
public record Migrations(List<List<String>> scripts) {

    /// Those of a letter's file.
    public static final Migrations OF_A_LETTER = new Migrations(Schema.MIGRATIONS);

    public Migrations {
        scripts = scripts.stream().map(List::copyOf).toList();
    }

    public int newest() {
        return scripts.size();
    }

    public static int version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    public static int applicationId(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id");
    }

    /// Runs what is missing in the transaction that is open, or in none. The caller commits.
    public void run(Connection connection) throws SQLException {
        runTo(connection, newest());
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + Schema.APPLICATION_ID);
        }
    }

    /// Whether the file holds exactly the tables that its version has: no trigger, no view, no table with other rules.
    ///
    /// @param scratch an empty database in memory, filled for comparison
    public boolean matches(Connection connection, Connection scratch) throws SQLException {
        runTo(scratch, version(connection));
        return objects(connection).equals(objects(scratch));
    }

    /// Makes of `scratch` what the file would be in the newest shape, without a change to the file: for looking at an
    /// old one. The bytes of kept files stay behind.
    ///
    /// @param scratch an empty database in memory
    public void copyOfNewest(Connection connection, Connection scratch) throws SQLException {
        runTo(scratch, version(connection));
        for (var name : tables(scratch)) {
            if (!name.equals("content")) {
                copy(connection, scratch, name);
            }
        }
        runTo(scratch, newest());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        try (var read = from.createStatement();
                var rows = read.executeQuery("SELECT * FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            var places = String.join(", ", Collections.nCopies(columns, "?"));
            try (var put = to.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        put.setObject(column, rows.getObject(column));
                    }
                    put.executeUpdate();
                }
            }
        }
    }

    private void runTo(Connection connection, int version) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (int step = version(connection); step < version; step++) {
                for (var sql : scripts.get(step)) {
                    statement.execute(sql);
                }
                statement.execute("PRAGMA user_version = " + (step + 1));
            }
        }
    }

    /// Everything in the schema by kind and name; what ANALYZE leaves behind is no harm.
    private static Map<String, String> objects(Connection connection) throws SQLException {
        var objects = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "SELECT type || ' ' || name, tbl_name || ': ' || ifnull(sql, '') FROM sqlite_schema"
                                + " WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')")) {
            while (result.next()) {
                objects.put(result.getString(1), result.getString(2));
            }
        }
        return objects;
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(pragma)) {
            return result.getInt(1);
        }
    }
}
