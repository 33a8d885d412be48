package neuronlab.figure.network;

import java.util.List;

/** Sizes like those of the style sheet, for tests that need no toolkit. */
final class SomeSizes {
    private SomeSizes() {}

    static List<NetworkSizes> all() {
        return List.of(
                sizes(NetworkDetail.ROOMY, 64, new Box(84, 44), new Box(80, 54), 50, 14, new Box(22, 74), 300, 100),
                sizes(NetworkDetail.SNUG, 46, new Box(44, 25), new Box(50, 38), 36, 5, new Box(18, 56), 600, 58),
                sizes(NetworkDetail.NAMED, 34, new Box(44, 25), new Box(38, 28), 32, 6, new Box(16, 44), 620, 40),
                sizes(NetworkDetail.BARE, 14, new Box(44, 25), new Box(14, 12), 26, 1.2, new Box(14, 32), 540, 17));
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
        return new NetworkSizes(
                detail,
                new Box(circle, circle),
                name,
                weight,
                bias,
                new Box(softmax, 80),
                new Box(circle, circle),
                name,
                new Box(gap, gap),
                run,
                new Box(800, height),
                row);
    }
}
