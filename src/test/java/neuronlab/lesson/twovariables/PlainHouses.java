package neuronlab.lesson.twovariables;

/** The ten houses and the training of lesson 7 once more, in plain arithmetic, to compare with. */
final class PlainHouses {
    static final double[][] HOUSES = {
        {2104, 3, 399.9}, {1600, 3, 329.9}, {2400, 3, 369}, {1416, 2, 232}, {3000, 4, 539.9},
        {1985, 4, 299.9}, {1534, 3, 314.9}, {1427, 3, 198.999}, {1380, 3, 212}, {1494, 3, 242.5}
    };

    double areaWeight;
    double bathroomWeight;
    double bias;

    double predict(double[] house) {
        return house[0] * areaWeight + house[1] * bathroomWeight + bias;
    }

    double error() {
        double sum = 0;
        for (double[] house : HOUSES) {
            sum += Math.pow(predict(house) - house[2], 2);
        }
        return sum / HOUSES.length;
    }

    PlainHouses train(int steps) {
        for (int step = 0; step < steps; step++) {
            double mean = 0;
            double meanTimesArea = 0;
            double meanTimesBathrooms = 0;
            for (double[] house : HOUSES) {
                double difference = predict(house) - house[2];
                mean += difference / HOUSES.length;
                meanTimesArea += difference * house[0] / HOUSES.length;
                meanTimesBathrooms += difference * house[1] / HOUSES.length;
            }
            areaWeight -= 1e-8 * meanTimesArea;
            bathroomWeight -= 0.01 * meanTimesBathrooms;
            bias -= mean;
        }
        return this;
    }
}
