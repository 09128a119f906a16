package jp.idobata.web.member;

import jp.idobata.media.Pictures;

/** A page with a form that brings pictures. */
public interface KeepsPictures {

    /** Something was done with the pictures: keeps how they stand, so that nothing is lost until the form is sent. */
    void keepPictures();

    /** Takes a picture in and returns its name: as the signed-in person's, unless the page knows better. */
    default String take(byte[] file, Pictures pictures) {
        return pictures.take(file);
    }
}
