package jp.idobata.web.visitor.paper;

import java.util.List;

/**
 * How much is said on a flyer, and how large.
 *
 * @param scale of the type
 * @param about characters of what it is about
 * @param dates how many dates are listed
 * @param fact characters of each fact in words
 * @param picture height of the picture, in ems; 0 for none
 * @param way height of the sketch of the way, in ems; 0 for none
 * @param marks how many marks of what coming is like
 * @param facts which facts: all, or where, what it costs and how to sign up, or where and what it costs
 */
record Plenty(double scale, int about, int dates, int fact, double picture, double way, int marks, int facts) {

    static final int ALL = 3;
    static final int WITH_SIGN_UP = 2;
    static final int WHERE_AND_FEE = 1;

    /** From the most to the least. */
    static final List<Plenty> WAYS = List.of(
            // Of what is told in a few words the paper is full all the same.
            new Plenty(2.2, 4000, 60, 2000, 15, 10, 20, ALL),
            new Plenty(1.8, 4000, 60, 2000, 15, 10, 20, ALL),
            new Plenty(1.6, 4000, 60, 2000, 15, 10, 20, ALL),
            new Plenty(1.45, 4000, 60, 2000, 15, 10, 20, ALL),
            new Plenty(1.3, 4000, 60, 2000, 15, 10, 20, ALL),
            new Plenty(1.15, 4000, 60, 2000, 15, 11, 20, ALL),
            new Plenty(1.05, 4000, 60, 2000, 14, 11, 20, ALL),
            new Plenty(1, 1200, 60, 1000, 14, 11, 20, ALL),
            new Plenty(0.97, 700, 48, 600, 13, 11, 20, ALL),
            new Plenty(0.95, 450, 36, 400, 12, 11, 20, ALL),
            new Plenty(0.92, 300, 24, 300, 12, 11, 20, ALL),
            new Plenty(0.9, 200, 18, 200, 11, 10, 20, ALL),
            new Plenty(0.88, 120, 12, 140, 10, 10, 20, ALL),
            new Plenty(0.85, 60, 8, 90, 8, 9, 20, ALL),
            new Plenty(0.82, 0, 6, 70, 7, 0, 6, ALL),
            new Plenty(0.8, 0, 3, 50, 0, 0, 4, ALL),
            new Plenty(0.75, 0, 0, 36, 0, 0, 4, WITH_SIGN_UP),
            new Plenty(0.75, 0, 0, 36, 0, 0, 2, WHERE_AND_FEE),
            new Plenty(0.75, 0, 0, 36, 0, 0, 0, WHERE_AND_FEE));
}
