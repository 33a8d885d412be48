package neuronlab.lesson.facts;

/** The facts of the lesson in which a classifier learns which houses are good. */
final class ClassifierFacts {
    private static final int STEPS = 1000;
    private static final double RATE_OF_RAW = 1e-7;
    private static final double RATE_OF_STANDARDISED = 0.5;
    private static final double BOLD = 5;
    private static final int STEPS_OF_BOLD = 200;

    private ClassifierFacts() {}

    static void addTo(Facts facts) {
        facts.add("trainclassifier.loss-of-99-percent", -Math.log(0.99));
        facts.add("trainclassifier.loss-of-90-percent", -Math.log(0.9));
        facts.add("trainclassifier.loss-of-a-half", -Math.log(0.5));
        facts.add("trainclassifier.loss-of-1-percent", -Math.log(0.01));
        PlainTable houses = PlainTable.read("houses-labelled.csv");
        double[] areas = houses.column(0);
        double[] bathrooms = houses.column(1);
        boolean[] good = houses.says(2, "Good");
        double goodHouses = houses.rows().stream().filter(row -> row[2].equals("Good")).count();
        facts.add("trainclassifier.houses", good.length);
        facts.add("trainclassifier.good-houses", goodHouses);
        facts.add("trainclassifier.percent-good", 100 * goodHouses / good.length);
        double share = goodHouses / (double) good.length;
        facts.add("trainclassifier.loss-of-saying-70", -(share * Math.log(share) + (1 - share) * Math.log(1 - share)));
        facts.add("trainclassifier.mean-area", LeastSquares.mean(areas));
        facts.add("trainclassifier.spread-of-areas", LeastSquares.deviation(areas));
        facts.add("trainclassifier.mean-bathrooms", LeastSquares.mean(bathrooms));
        facts.add("trainclassifier.spread-of-bathrooms", LeastSquares.deviation(bathrooms));
        PlainClassifier raw = PlainClassifier.ofHouses(false).train(STEPS, RATE_OF_RAW);
        facts.add("trainclassifier.raw-loss", raw.loss());
        facts.add("trainclassifier.right-by-raw-features", raw.right());
        PlainClassifier standardised = PlainClassifier.ofHouses(true).train(STEPS, RATE_OF_STANDARDISED);
        facts.add("trainclassifier.least-loss", standardised.loss());
        facts.add("trainclassifier.right-by-standardised-features", standardised.right());
        PlainClassifier bold = PlainClassifier.ofHouses(true);
        int mostRight = 0;
        for (int step = 0; step < STEPS_OF_BOLD; step++) {
            mostRight = Math.max(mostRight, bold.train(1, BOLD).right());
        }
        facts.add("trainclassifier.most-right-at-5", mostRight);
        facts.add(
                "trainclassifier.most-right-by-a-line",
                mostRightByALine(LeastSquares.standardised(areas), LeastSquares.standardised(bathrooms), good));
    }

    /**
     * How many points a straight line can have on the right side at most. Turned a little, a line through two of the
     * points divides them in every way that there is; so all those directions are tried, and in each all places.
     */
    static int mostRightByALine(double[] x, double[] y, boolean[] good) {
        double little = 1e-6;
        int most = 0;
        for (int a = 0; a < x.length; a++) {
            for (int b = 0; b < a; b++) {
                double along = Math.atan2(y[b] - y[a], x[b] - x[a]);
                for (double angle : new double[] {along - little, along + little}) {
                    most = Math.max(most, mostRightAcross(-Math.sin(angle), Math.cos(angle), x, y, good));
                }
            }
        }
        return most;
    }

    /** The best place for a line that runs across a direction; either side may be the good one. */
    private static int mostRightAcross(double directionX, double directionY, double[] x, double[] y, boolean[] good) {
        int most = 0;
        for (int border = 0; border < x.length; border++) {
            double at = x[border] * directionX + y[border] * directionY;
            int right = 0;
            for (int house = 0; house < x.length; house++) {
                boolean beyond = x[house] * directionX + y[house] * directionY >= at;
                right += beyond == good[house] ? 1 : 0;
            }
            most = Math.max(most, Math.max(right, x.length - right));
        }
        return most;
    }
}
