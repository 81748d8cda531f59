package org.planledger.model;

/** The administrative level of a place or a department. */
public enum RegionLevel implements Coded {
    NATION("nation"),
    PROVINCE("province"),
    CITY("city"),
    COUNTY("county");

    private final String code;

    RegionLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
