package jp.idobata.group;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a group says of itself. Every text but the name may be null.
 *
 * @param name what it is called, at most 80 characters
 * @param summary what it is, in a sentence, at most 140 characters
 * @param description its story, at most 4,000 characters
 * @param website its page elsewhere
 * @param phone how it is called
 * @param email how it is written to
 * @param areaId where it is at home, or null
 * @param contactHidden whether people reach it by a form only, instead of seeing telephone and address
 */
public record GroupDetails(String name, String summary, String description, String website, String phone, String email,
        Long areaId, boolean contactHidden) {

    private static final Pattern PHONE = Pattern.compile("[0-9０-９+()（）\\-‐‑–−ー 内線]{5,40}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{3,180}");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]{3,490}");

    /** Text without space around; what is empty is null. */
    public GroupDetails {
        name = tidy(name);
        summary = tidy(summary);
        description = tidy(description);
        website = tidy(website);
        phone = tidy(phone);
        email = tidy(email);
    }

    /** What is wrong, by field: keys of sentences that say what to do; in the order of their names. */
    Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        if (name == null) {
            problems.put("name", "group.problem.name.missing");
        }
        most(problems, "name", name, 80);
        most(problems, "summary", summary, 140);
        most(problems, "description", description, 4000);
        matching(problems, "website", website == null ? null : website.toLowerCase(Locale.ROOT), WEB);
        matching(problems, "phone", phone, PHONE);
        matching(problems, "email", email, EMAIL);
        return problems;
    }

    /** The fields, in the order of the form. */
    public static List<String> fields() {
        return List.of("name", "summary", "description", "website", "phone", "email");
    }

    private static void most(Map<String, String> problems, String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            problems.put(field, "group.problem." + field + ".long");
        }
    }

    private static void matching(Map<String, String> problems, String field, String text, Pattern pattern) {
        if (text != null && !pattern.matcher(text).matches()) {
            problems.put(field, "group.problem." + field + ".bad");
        }
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
