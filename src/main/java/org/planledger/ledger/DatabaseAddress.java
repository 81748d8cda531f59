package org.planledger.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The JDBC address of a ledger. It may hold a password, so only {@link #shown} is printed. */
public final class DatabaseAddress {
    private static final String FILE_PREFIX = "jdbc:h2:file:";

    /** An acknowledged commit must survive a kill; {@code year} and {@code value} are columns of the contract. */
    private static final List<String> H2_SETTINGS = List.of("WRITE_DELAY=0", "NON_KEYWORDS=VALUE,YEAR");

    private final String url;
    private final Vendor vendor;

    private DatabaseAddress(String url, Vendor vendor) {
        this.url = url;
        this.vendor = vendor;
    }

    /** Reads an address; throws {@link IllegalArgumentException} where it is none of H2 or PostgreSQL. */
    public static DatabaseAddress of(String url) {
        for (Vendor vendor : Vendor.values()) {
            if (url.startsWith("jdbc:" + vendor.code() + ":")) {
                return new DatabaseAddress(url, vendor);
            }
        }
        throw new IllegalArgumentException("neither jdbc:h2:… nor jdbc:postgresql:…");
    }

    /** Gives the H2 file {@code planledger} in the folder. */
    public static DatabaseAddress fileIn(Path folder) {
        String path = folder.toAbsolutePath().normalize().resolve("planledger").toString();
        if (path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("a database cannot lie in a folder with a semicolon in its name");
        }
        return new DatabaseAddress(FILE_PREFIX + path, Vendor.H2);
    }

    /** Gives the address without its settings, which may hold a password. */
    public String shown() {
        String place = url.split("[;?]", 2)[0];
        return place.replaceFirst("//[^/@]*@", "//");
    }

    /** Tells whether the address is that of a file that does not exist yet, so that nothing can have been loaded. */
    public boolean isNewFile() {
        return url.startsWith(FILE_PREFIX)
                && Files.notExists(Path.of(shown().substring(FILE_PREFIX.length()) + ".mv.db"));
    }

    @Override
    public String toString() {
        return shown();
    }

    Vendor vendor() {
        return vendor;
    }

    /** Gives the address with the settings that the ledger needs, where it does not set them itself. */
    String connectUrl() {
        if (vendor != Vendor.H2) {
            return url;
        }
        StringBuilder full = new StringBuilder(url);
        for (String setting : H2_SETTINGS) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name)) {
                full.append(';').append(setting);
            }
        }
        return full.toString();
    }
}
