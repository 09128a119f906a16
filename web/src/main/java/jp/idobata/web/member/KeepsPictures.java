package jp.idobata.web.member;

/** A page with a form that brings pictures. */
public interface KeepsPictures {

    /** Something was done with the pictures: keeps how they stand, so that nothing is lost until the form is sent. */
    void keepPictures();
}
