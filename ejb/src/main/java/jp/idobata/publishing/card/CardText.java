package jp.idobata.publishing.card;

/**
 * What stands on a card. Texts are null where there is nothing to say.
 *
 * @param month of the date, over the day
 * @param day number of the day
 * @param weekday under the day
 * @param state in a word if it is cancelled or over
 * @param when at what time, and how often
 * @param where the place
 * @param theme what one does there
 * @param site what the site is called
 * @param tag the site's tag on social media
 * @param main the site's colour, {@code #rrggbb}
 * @param action the colour of what to do
 */
public record CardText(String title, String month, String day, String weekday, String state, String when, String where,
        String theme, String site, String tag, String main, String action) {
}
