package jp.idobata.publishing;

import java.util.List;

/**
 * An area as the public reads it.
 *
 * @param kind what sort of area it is, in the municipality's word
 * @param parentId the area it is part of, or null
 * @param parts the areas it is made of
 */
public record PublicArea(long id, String kind, String name, Long parentId, Integer population, Double latitude,
        Double longitude, List<PublicArea> parts) {
}
