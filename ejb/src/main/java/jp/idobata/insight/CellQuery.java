package jp.idobata.insight;

/**
 * One cell of a matrix.
 *
 * @param areaId its area
 * @param code its column's code
 */
public record CellQuery(MatrixQuery matrix, long areaId, String code) {
}
