package neuronlab.app.theme;

import javafx.scene.paint.Color;

/**
 * How people see colours: with all three kinds of cones, or without one of them, as simulated by Machado, Oliveira and
 * Fernandes (2009, severity 1); and by how much two colours differ for them, by CIEDE2000 (Sharma, Wu and Dalal, 2005).
 */
enum ColourVision {
    USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(new double[][] {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    }),
    DEUTERANOPIA(new double[][] {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    }),
    TRITANOPIA(new double[][] {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    });

    private static final double[][] TO_XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    };
    private static final double TWENTY_FIVE_TO_THE_SEVENTH = Math.pow(25, 7);

    private final double[][] simulation;

    ColourVision(double[][] simulation) {
        this.simulation = simulation;
    }

    /** The difference between two colours as these eyes see it; 10 is clear, 2 is hardly seen. */
    double difference(Color one, Color other) {
        return difference(lab(one), lab(other));
    }

    /** How light a colour is to these eyes, from 0 to 100. */
    double lightness(Color colour) {
        return lab(colour)[0];
    }

    private double[] lab(Color colour) {
        double[] linear = {
            linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue()),
        };
        double[] seen = times(simulation, linear);
        for (int i = 0; i < seen.length; i++) {
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        double[] xyz = times(TO_XYZ, seen);
        double[] white = times(TO_XYZ, new double[] {1, 1, 1});
        double x = f(xyz[0] / white[0]);
        double y = f(xyz[1] / white[1]);
        double z = f(xyz[2] / white[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
        double epsilon = 216.0 / 24389;
        double kappa = 24389.0 / 27;
        return t > epsilon ? Math.cbrt(t) : (kappa * t + 16) / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                result[row] += matrix[row][column] * vector[column];
            }
        }
        return result;
    }

    /** CIEDE2000 of two colours in CIELAB; the names are the paper's. */
    static double difference(double[] lab1, double[] lab2) {
        double chroma = (Math.hypot(lab1[1], lab1[2]) + Math.hypot(lab2[1], lab2[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(seventhShare(chroma)));
        double a1 = (1 + g) * lab1[1];
        double a2 = (1 + g) * lab2[1];
        double c1 = Math.hypot(a1, lab1[2]);
        double c2 = Math.hypot(a2, lab2[2]);
        double h1 = hue(a1, lab1[2]);
        double h2 = hue(a2, lab2[2]);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : h2 - h1 - 360 * Math.rint((h2 - h1) / 360);
        double deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double meanH = grey ? h1 + h2 : meanHue(h1, h2);
        double meanC = (c1 + c2) / 2;
        double lightness = Math.pow((lab1[0] + lab2[0]) / 2 - 50, 2);
        double t = 1
                - 0.17 * cos(meanH - 30)
                + 0.24 * cos(2 * meanH)
                + 0.32 * cos(3 * meanH + 6)
                - 0.20 * cos(4 * meanH - 63);
        double l = (lab2[0] - lab1[0]) / (1 + 0.015 * lightness / Math.sqrt(20 + lightness));
        double c = (c2 - c1) / (1 + 0.045 * meanC);
        double h = deltaH / (1 + 0.015 * meanC * t);
        double theta = 30 * Math.exp(-Math.pow((meanH - 275) / 25, 2));
        double rotation = -2 * Math.sqrt(seventhShare(meanC)) * Math.sin(Math.toRadians(2 * theta));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double seventhShare(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return seventh / (seventh + TWENTY_FIVE_TO_THE_SEVENTH);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
