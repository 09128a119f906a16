package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.whisper.MyWhisper;
import jp.idobata.whisper.Whispers;

/** What one has whispered, on one's own page. */
@Named
@RequestScoped
public class MyWhispers {

    @EJB
    private Whispers whispers;

    private List<MyWhisper> mine;

    /** The last written first. */
    public List<MyWhisper> getAll() {
        if (mine == null) {
            mine = whispers.mine();
        }
        return mine;
    }
}
