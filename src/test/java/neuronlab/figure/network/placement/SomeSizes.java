package neuronlab.figure.network.placement;

import neuronlab.figure.network.shape.NetworkShape;

/** Sizes like those of the style sheet, for tests that need no toolkit. */
final class SomeSizes {
    private SomeSizes() {}

    static NetworkPlacement placed(NetworkShape shape, double width) {
        return placed(shape, width, Double.POSITIVE_INFINITY);
    }

    static NetworkPlacement placed(NetworkShape shape, double width, double height) {
        return new NetworkPlacer(shape, width, height).place(SomeSizes::at);
    }

    static NetworkSizes at(NetworkDetail detail) {
        return switch (detail) {
            case GRAND -> sizes(detail, 126, new Box(166, 87), new Box(150, 105), 96, 27, new Box(42, 144), 1200, 203);
            case LARGE -> sizes(detail, 84, new Box(111, 58), new Box(100, 70), 64, 18, new Box(28, 96), 800, 135);
            case ROOMY -> sizes(detail, 64, new Box(84, 44), new Box(80, 54), 50, 14, new Box(22, 74), 300, 100);
            case SNUG -> sizes(detail, 46, new Box(44, 25), new Box(50, 38), 36, 5, new Box(18, 56), 600, 58);
            case TIGHT -> sizes(detail, 34, new Box(33, 19), new Box(34, 28), 28, 3, new Box(11, 36), 600, 45);
            case NAMED -> sizes(detail, 34, new Box(44, 25), new Box(38, 28), 32, 6, new Box(16, 44), 620, 40);
            case FOLDED -> sizes(detail, 40, new Box(44, 25), new Box(38, 28), 32, 6, new Box(20, 60), 620, 40);
            case BARE -> sizes(detail, 24, new Box(44, 25), new Box(28, 23), 26, 1.2, new Box(14, 60), 540, 17);
        };
    }

    private static NetworkSizes sizes(
            NetworkDetail detail,
            double circle,
            Box weight,
            Box bias,
            double softmax,
            double gap,
            Box run,
            double height,
            double row) {
        Box name = detail.showsTexts() ? new Box(66, 18) : Box.NONE;
        Box line = detail.showsTexts() ? new Box(36, 18) : Box.NONE;
        return new NetworkSizes(
                detail,
                new NetworkSizes.Named(new Box(circle, circle), name),
                new NetworkSizes.Named(new Box(circle, circle), Box.NONE),
                new NetworkSizes.Named(new Box(circle, circle), name),
                new NetworkSizes.Named(new Box(bias.height(), bias.height()), line),
                weight,
                bias,
                new Box(softmax, 80),
                new Box(14, 14),
                new Box(gap, gap),
                run,
                new Box(1, 5),
                new Box(6, 22),
                new Box(800, height),
                row);
    }
}
