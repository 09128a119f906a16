package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link Terms} as the table of gatherings keeps them. */
@Embeddable
@Access(AccessType.FIELD)
class KeptTerms {

    @Column(name = "sign_up_ways")
    private String ways;

    @Column(name = "sign_up_url")
    private String signUpUrl;

    @Column(name = "age_from")
    private Integer ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    @Column(name = "url_for_comers")
    private boolean urlForComers;

    private String weather;

    protected KeptTerms() {
    }

    KeptTerms(Terms terms) {
        ways = terms.ways().isEmpty() ? null
                : terms.ways().stream().sorted().map(SignUpWay::code).collect(Collectors.joining(","));
        signUpUrl = terms.signUpUrl();
        ageFrom = terms.ageFrom();
        ageTo = terms.ageTo();
        urlForComers = terms.urlForComers();
        weather = terms.weather();
    }

    Terms asTerms() {
        return new Terms(waysOf(ways), signUpUrl, ageFrom, ageTo, urlForComers, weather);
    }

    private static Set<SignUpWay> waysOf(String codes) {
        return codes == null ? Set.of() : Arrays.stream(codes.split(",")).map(SignUpWay::of)
                .flatMap(way -> way.stream()).collect(Collectors.toSet());
    }
}
