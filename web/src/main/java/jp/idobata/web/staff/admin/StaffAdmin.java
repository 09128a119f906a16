package jp.idobata.web.staff.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The pages for administrators, in their order; each is an address below {@code /staff/admin/}. */
@Named
@RequestScoped
public class StaffAdmin {

    private static final List<String> ROOMS = List.of("site", "texts", "themes", "mails", "people", "signins", "audit",
            "retention");

    /** The last part of each page's address. */
    public List<String> getRooms() {
        return ROOMS;
    }
}
