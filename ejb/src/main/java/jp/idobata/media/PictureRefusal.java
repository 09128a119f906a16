package jp.idobata.media;

import jp.idobata.Refusal;

/** Why a file was not taken in as a picture, or pictures cannot be shown. */
public class PictureRefusal extends Refusal {

    private PictureRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static PictureRefusal nothing() {
        return new PictureRefusal("media.refusal.nothing");
    }

    static PictureRefusal heic() {
        return new PictureRefusal("media.refusal.heic");
    }

    static PictureRefusal gif() {
        return new PictureRefusal("media.refusal.gif");
    }

    static PictureRefusal svg() {
        return new PictureRefusal("media.refusal.svg");
    }

    static PictureRefusal pdf() {
        return new PictureRefusal("media.refusal.pdf");
    }

    static PictureRefusal noPicture() {
        return new PictureRefusal("media.refusal.kind");
    }

    static PictureRefusal damaged() {
        return new PictureRefusal("media.refusal.damaged");
    }

    static PictureRefusal tooManyBytes(int megabytes) {
        return new PictureRefusal("media.refusal.bytes", megabytes);
    }

    static PictureRefusal tooManyPixels(int megapixels) {
        return new PictureRefusal("media.refusal.pixels", megapixels);
    }

    static PictureRefusal tooHeavy() {
        return new PictureRefusal("media.refusal.heavy");
    }

    static PictureRefusal tooOften(int most) {
        return new PictureRefusal("media.refusal.often", most);
    }

    static PictureRefusal busy() {
        return new PictureRefusal("media.refusal.busy");
    }

    static PictureRefusal tooMany(int most) {
        return new PictureRefusal("gathering.problem.pictures.many", most);
    }

    static PictureRefusal unsaid() {
        return new PictureRefusal("gathering.problem.pictures.unsaid");
    }

    static PictureRefusal saidAtLength(int most) {
        return new PictureRefusal("gathering.problem.long", most);
    }
}
