package jp.idobata.flyer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads flyers. Without state; safe for several threads; takes time in proportion to the text's length. */
public final class FlyerReader {

    /** Most characters of a text. */
    public static final int LONGEST = 20_000;

    private FlyerReader() {
    }

    /**
     * What a text says.
     *
     * @param text as it was pasted
     * @param today the day it is in town
     * @throws FlyerRefusal if the text is longer than {@value #LONGEST} characters
     */
    public static Flyer read(String text, LocalDate today) {
        if (text.length() > LONGEST) {
            throw FlyerRefusal.tooLong(LONGEST);
        }
        FlyerText flyer = new FlyerText(text);
        List<Heading.Part> parts = Heading.parts(flyer);
        Page page = new Page(flyer, parts);
        TimeSearch clocks = new TimeSearch(page);
        Facts facts = new Facts(flyer, parts);
        Contacts contacts = new Contacts(flyer, parts);
        Optional<Finding<FlyerWhen>> when = new DaySearch(page, clocks, today).when();
        return new Flyer(new TitleSearch(flyer, parts).title(), when, clocks.reception(), facts.place(),
                facts.address(), facts.fee(), facts.capacity(), facts.audience(), facts.signUp(), facts.weather(),
                facts.organiser(), contacts.phone(), contacts.mail(), contacts.web());
    }
}
