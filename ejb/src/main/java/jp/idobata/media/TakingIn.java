package jp.idobata.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Takes pictures in, as somebody's, and gives them out to that person. Whoever asks for this has to see to it that it
 * is that person, by signing in or by a link that was mailed.
 */
@Dependent
public class TakingIn {

    private static final int MEGABYTE = 1 << 20;

    @Inject
    private PictureStore store;

    /**
     * Takes a picture in. The same picture again is the same. Takes up to a few seconds.
     *
     * @param file what was sent, whatever it is
     * @param accountId says the number of the account whose picture it is from now on
     * @return the name it goes by from now on: 64 hexadecimal digits
     * @throws PictureRefusal if it is no picture that can be taken in, too many came of late, or many come just now
     */
    public String take(byte[] file, LongSupplier accountId) {
        if (file.length > Pictures.MEGABYTES_MOST * MEGABYTE) {
            throw PictureRefusal.tooManyBytes(Pictures.MEGABYTES_MOST);
        }
        // Drawn before the database is asked anything, so that nobody waits for its connections meanwhile.
        var prints = Darkroom.develop(file);
        return store.keep(prints, accountId.getAsLong());
    }

    /**
     * A print of a picture that the person of that address may see. One statement.
     *
     * @param width the largest width that will do
     */
    public Optional<Pictures.Found> find(String hash, int width, String email) {
        return store.find(hash, width, false, email);
    }
}
