package neuronlab.model.data.csv;

import java.util.Optional;

/**
 * What numbers show of the sign before their decimals.
 *
 * @param points how many can only be read with a decimal point
 * @param commas how many can only be read with a decimal comma
 * @param possiblePoints how many have a point that begins the decimals or divides groups
 * @param possibleCommas how many have such a comma
 */
record DecimalEvidence(long points, long commas, long possiblePoints, long possibleCommas) {
    /** That of one column. Where commas stand between the cells, nobody writes points between groups. */
    static DecimalEvidence of(NumberCells cells, Separator separator) {
        long possiblePoints = cells.possible(DecimalSign.POINT);
        long sure = separator == Separator.COMMA ? possiblePoints : 0;
        return new DecimalEvidence(
                cells.certain(DecimalSign.POINT) + sure,
                cells.certain(DecimalSign.COMMA),
                possiblePoints - sure,
                cells.possible(DecimalSign.COMMA));
    }

    /** That of all columns. */
    static DecimalEvidence of(Rows rows) {
        DecimalEvidence all = new DecimalEvidence(0, 0, 0, 0);
        for (int column = 0; column < rows.width(); column++) {
            if (rows.cells(column) instanceof NumberCells cells) {
                all = all.plus(of(cells, rows.plan().dialect().separator()));
            }
        }
        return all;
    }

    private DecimalEvidence plus(DecimalEvidence other) {
        return new DecimalEvidence(
                points + other.points,
                commas + other.commas,
                possiblePoints + other.possiblePoints,
                possibleCommas + other.possibleCommas);
    }

    /** The sign that it proves; empty if no number has decimals for certain, or as many have one as the other. */
    Optional<DecimalSign> sign() {
        if (points == commas) {
            return Optional.empty();
        }
        return Optional.of(points > commas ? DecimalSign.POINT : DecimalSign.COMMA);
    }

    /**
     * The likeliest sign where nothing is proved: a point begins the decimals; a comma does so where semicolons stand
     * between the cells, and divides thousands elsewhere.
     */
    DecimalSign likelySign(Separator separator) {
        boolean commaOnly = possibleCommas > 0 && possiblePoints == 0;
        return commaOnly && separator == Separator.SEMICOLON ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    /** Whether some number can be read in two ways and nothing decides. */
    boolean isOpen() {
        return points == 0 && commas == 0 && possiblePoints + possibleCommas > 0;
    }

    /** Whether any number has decimals or may have them. */
    boolean isEmpty() {
        return points + commas + possiblePoints + possibleCommas == 0;
    }
}
