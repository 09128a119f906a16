package jp.idobata.intake.area;

import jp.idobata.Refusal;

/** Why a file cannot be taken in at all. */
public class UnreadableFile extends Refusal {

    private UnreadableFile(String key, Object... arguments) {
        super(key, arguments);
    }

    static UnreadableFile noGeoJson() {
        return new UnreadableFile("areas.file.geojson");
    }

    static UnreadableFile noFeatures() {
        return new UnreadableFile("areas.file.features");
    }

    static UnreadableFile tooMany(int features, int points) {
        return new UnreadableFile("areas.file.many", features, points);
    }

    static UnreadableFile noTable() {
        return new UnreadableFile("areas.file.table");
    }

    static UnreadableFile tooLarge(int megabytes) {
        return new UnreadableFile("areas.file.large", megabytes);
    }

    static UnreadableFile missing() {
        return new UnreadableFile("areas.file.missing");
    }
}
