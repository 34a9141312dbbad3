package org.undersigned.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;

/// The bytes of kept files, under their hash, in parts small enough for any memory.
final class Contents {

    /// In bytes.
    private static final int PART = 1 << 20;

    private final Connection connection;

    Contents(Connection connection) {
        this.connection = connection;
    }

    /// Hashes the bytes, and writes them unless they are there already.
    LetterFile.Kept keep(LetterFile.Bytes source) throws SQLException, IOException {
        var kept = hash(source);
        if (!has(kept.sha256())) {
            write(source, kept);
        }
        return kept;
    }

    boolean has(String sha256) throws SQLException {
        try (var find = connection.prepareStatement("SELECT 1 FROM content WHERE sha256 = ? LIMIT 1")) {
            find.setString(1, sha256);
            try (var result = find.executeQuery()) {
                return result.next();
            }
        }
    }

    /// @return whether there were any
    boolean copy(String sha256, OutputStream out) throws SQLException, IOException {
        boolean any = false;
        try (var find = connection.prepareStatement("SELECT bytes FROM content WHERE sha256 = ? ORDER BY part")) {
            find.setString(1, sha256);
            try (var result = find.executeQuery()) {
                while (result.next()) {
                    out.write(result.getBytes(1));
                    any = true;
                }
            }
        }
        return any;
    }

    /// Takes away what no kept file names any more.
    void keepOnly(Set<String> named) throws SQLException {
        try (var list = connection.createStatement();
                var delete = connection.prepareStatement("DELETE FROM content WHERE sha256 = ?");
                var result = list.executeQuery("SELECT DISTINCT sha256 FROM content")) {
            while (result.next()) {
                if (!named.contains(result.getString(1))) {
                    delete.setString(1, result.getString(1));
                    delete.addBatch();
                }
            }
            delete.executeBatch();
        }
    }

    private void write(LetterFile.Bytes source, LetterFile.Kept kept) throws SQLException, IOException {
        try {
            Transaction.writing(connection, () -> {
                try (var in = source.open();
                        var put = connection.prepareStatement("INSERT INTO content VALUES (?, ?, ?)")) {
                    var digest = sha256();
                    put.setString(1, kept.sha256());
                    int part = 0;
                    for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                        digest.update(bytes);
                        put.setInt(2, part++);
                        put.setBytes(3, bytes);
                        put.executeUpdate();
                    }
                    if (!HexFormat.of().formatHex(digest.digest()).equals(kept.sha256())) {
                        throw new IOException("The file changed while it was read");
                    }
                    return part;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static LetterFile.Kept hash(LetterFile.Bytes source) throws IOException {
        var digest = sha256();
        long size = 0;
        try (InputStream in = source.open()) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return new LetterFile.Kept(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
