package jp.idobata.announcement.text;

import java.time.LocalDate;

/**
 * Who speaks.
 *
 * @param name what the site is called
 * @param tag its tag on social media, with the number sign
 * @param url its address, without a slash at the end
 * @param today the day it is in town
 */
public record Voice(String name, String tag, String url, LocalDate today) {

    /** Address of the page of a gathering. */
    public String page(long gathering) {
        return url + "/gatherings/" + gathering;
    }
}
