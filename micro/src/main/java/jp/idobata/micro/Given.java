package jp.idobata.micro;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The environment as it was given: each question here has a checked answer or ends in a {@link Problem}. */
final class Given {

    private static final Set<String> OURS = Set.of("HTTP_PORT", "BIND", "DATA_DIR", "SITE_URL", "SITE_NAME",
            "SITE_TAG", "SMTP_URL", "MAIL_FROM", "TOWN_ZONE", "DEMO", "DEMO_TODAY", "MAP_TILES_URL",
            "CLUSTER", "STAFF_ALLOWED_NETWORKS", "FRESHNESS_DAYS", "DIGEST_WEEKDAY", "DIGEST_HOUR",
            "LETTER_WAIT_SECONDS", "CALENDAR_NETWORKS", "PROXIES", "TOWN_CODE", "OPEN_DATA_LICENCE", "MASTODON_URL",
            "MASTODON_TOKEN", "LINE_URL", "LINE_TOKEN", "WEBHOOK_URL", "WEBHOOK_SECRET", "ANNOUNCE_WAIT_SECONDS");
    private static final int DECIMAL = 10;
    private static final int ELEVEN = 11;
    /** Numbers only: a name could mean another machine the next moment. */
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern NETWORK = Pattern.compile("(?<numbers>" + OCTET + "(\\." + OCTET + "){3}"
            + "|[0-9a-fA-F.]*:[0-9a-fA-F.:]*)(/(?<length>\\d{1,3}))?");
    private static final Set<String> PREFIXES = Set.of("DB_", "OIDC_");

    private final Map<String, String> environment;

    Given(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Our settings that are set; an empty text counts as not set. */
    Map<String, String> ours() {
        return environment.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .filter(entry -> isOurs(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().strip()));
    }

    private static boolean isOurs(String name) {
        return OURS.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    String needed(String name, String because) {
        return text(name).orElseThrow(() -> new Problem(name + " is not set; it is needed with " + because));
    }

    /** Complains about the first setting that begins with the prefix. */
    void refuse(String prefix, String why) {
        ours().keySet().stream().filter(name -> name.startsWith(prefix)).sorted().findFirst().ifPresent(name -> {
            throw new Problem(name + " " + why);
        });
    }

    String oneOf(String name, String standard, String... others) {
        var value = text(name).orElse(standard);
        if (!value.equals(standard) && !Arrays.asList(others).contains(value)) {
            throw wrong(name, "is not " + standard + " or " + String.join(" or ", others));
        }
        return value;
    }

    int port(String name, int standard) {
        var value = text(name).orElse(String.valueOf(standard));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw wrong(name, "is not a port from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    void days(String name, int least, int most) {
        text(name).ifPresent(value -> {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
                throw wrong(name, "is not a number of days from " + least + " to " + most);
            }
        });
    }

    String address(String name, String standard) {
        try {
            return InetAddress.getByName(text(name).orElse(standard)).getHostAddress();
        } catch (UnknownHostException e) {
            throw wrong(name, "is not an address of this machine");
        }
    }

    void number(String name, int least, int most) {
        text(name).ifPresent(value -> {
            if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
                throw wrong(name, "is not a number from " + least + " to " + most);
            }
        });
    }

    Path path(String name, Path standard) {
        try {
            return text(name).map(Path::of).orElse(standard).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw wrong(name, "is not a directory's name");
        }
    }

    void date(String name) {
        text(name).ifPresent(value -> {
            try {
                LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw wrong(name, "is not a date such as 2026-11-21");
            }
        });
    }

    /** 全国地方公共団体コード: six digits, the last of which checks the others. */
    void townCode(String name) {
        text(name).ifPresent(value -> {
            var sum = 0;
            for (var i = 0; i < value.length() - 1; i++) {
                sum += Character.digit(value.charAt(i), DECIMAL) * (value.length() - i);
            }
            var last = (ELEVEN - sum % ELEVEN) % DECIMAL;
            if (!value.matches("(0[1-9]|[1-3]\\d|4[0-7])\\d{4}") || Character.digit(value.charAt(value.length() - 1),
                    DECIMAL) != last) {
                throw wrong(name, "is not a municipality's code of six digits such as 372013");
            }
        });
    }

    void zone(String name) {
        text(name).ifPresent(value -> {
            try {
                ZoneId.of(value);
            } catch (DateTimeException e) {
                throw wrong(name, "is not a time zone such as Asia/Tokyo");
            }
        });
    }

    void url(String name, String... schemes) {
        text(name).ifPresent(value -> {
            try {
                var url = new URI(value.replaceAll("\\{[a-z]+}", "0"));
                if (url.getHost() == null || !Arrays.asList(schemes).contains(url.getScheme())) {
                    throw wrong(name, "is not an address that begins with " + String.join(":// or ", schemes) + "://");
                }
            } catch (URISyntaxException e) {
                throw wrong(name, "is not an address");
            }
        });
    }

    /** An address to which secrets go: over a secured line, or not away from this machine. It may be one itself. */
    void guarded(String name) {
        secret(name, "(https://[\\w.-]+|http://(localhost|127\\.0\\.0\\.1))(:\\d{1,5})?(/[\\x21-\\x7e]*)?",
                "an address that begins with https://, without a name and a password in it");
    }

    /** Something that must not be read by others; what is wrong with it is said without it. */
    void secret(String name, String shape, String described) {
        text(name).ifPresent(value -> {
            if (!value.matches(shape)) {
                throw new Problem(name + " is not " + described);
            }
        });
    }

    /** Each of the two is of no use without the other. */
    void together(String one, String other) {
        text(one).ifPresent(value -> needed(other, one));
        text(other).ifPresent(value -> needed(one, other));
    }

    String database(String name) {
        return text(name).filter(value -> value.matches("jdbc:mariadb://[^/?]+/town(\\?.*)?"))
                .orElseThrow(() -> wrong(name, "is not like jdbc:mariadb://db.example.jp:3306/town"));
    }

    /** What the application's own {@code Network} reads, which is not at hand before it is deployed. */
    void networks(String name) {
        text(name).ifPresent(value -> {
            if (!Arrays.stream(value.split(",")).map(String::strip).filter(network -> !network.isEmpty())
                    .allMatch(Given::isNetwork)) {
                throw wrong(name, "is not a list of networks such as 10.1.0.0/16,192.168.3.4");
            }
        });
    }

    /** Nobody is asked for what has only digits, dots and colons. Some addresses written long are short ones. */
    private static boolean isNetwork(String text) {
        var network = NETWORK.matcher(text);
        try {
            if (!network.matches()) {
                return false;
            }
            var bits = InetAddress.getByName(network.group("numbers")).getAddress().length * Byte.SIZE;
            return network.group("length") == null || Integer.parseInt(network.group("length")) <= bits;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Problem wrong(String name, String why) {
        return new Problem(name + "=" + environment.get(name) + " " + why);
    }
}
