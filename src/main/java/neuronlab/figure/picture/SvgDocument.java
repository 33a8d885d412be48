package neuronlab.figure.picture;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Transform;

/**
 * A laid out node as SVG 1.1: shapes, grounds and borders as shapes, texts as texts that can be selected and edited, and only
 * what is made of pixels as pixels. Effects, such as shadows, are left away.
 */
final class SvgDocument {
    /** As many pixels are kept for one of the layout, so that pictures stay sharp in print. */
    private static final double PIXELS = 2;

    private final Node root;
    private final double scale;
    private final Color ground;
    private final SvgMarkup markup = new SvgMarkup();
    private final SvgPaints paints = new SvgPaints(markup);

    /**
     * @param scale how many units of the picture stand for one of the layout
     * @param ground what is seen where the node is not
     */
    SvgDocument(Node root, double scale, Color ground) {
        this.root = root;
        this.scale = scale;
        this.ground = ground;
    }

    void writeTo(OutputStream out) throws IOException {
        Bounds bounds = root.getBoundsInLocal();
        markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.open("svg");
        markup.attribute("xmlns", "http://www.w3.org/2000/svg");
        markup.attribute("width", Math.max(1, bounds.getWidth() * scale));
        markup.attribute("height", Math.max(1, bounds.getHeight() * scale));
        markup.attribute("viewBox", "%s %s %s %s".formatted(
                SvgMarkup.number(bounds.getMinX()),
                SvgMarkup.number(bounds.getMinY()),
                SvgMarkup.number(Math.max(1, bounds.getWidth())),
                SvgMarkup.number(Math.max(1, bounds.getHeight()))));
        markup.inside();
        if (ground.getOpacity() > 0) {
            markup.open("rect");
            box(bounds);
            paints.fill(ground);
            markup.close();
        }
        content(root);
        markup.raw("<defs>" + markup.definitions() + "</defs>\n");
        markup.end("svg");
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(markup.toString());
        text.flush();
    }

    private void box(Bounds bounds) {
        markup.attribute("x", bounds.getMinX());
        markup.attribute("y", bounds.getMinY());
        markup.attribute("width", bounds.getWidth());
        markup.attribute("height", bounds.getHeight());
    }

    /** A node at its place among others. */
    private void placed(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (isMadeOfPixels(node)) {
            pixels(node);
            return;
        }
        int before = markup.length();
        String clip = node.getClip() == null ? null : clipPath(node.getClip());
        markup.open("g");
        transform(node.getLocalToParentTransform());
        if (node.getOpacity() < 1) {
            markup.attribute("opacity", node.getOpacity());
        }
        if (clip != null) {
            markup.attribute("clip-path", "url(#" + clip + ")");
        }
        markup.inside();
        int empty = markup.length();
        content(node);
        if (markup.length() == empty) {
            markup.cut(before);
        } else {
            markup.end("g");
        }
    }

    private void transform(Transform transform) {
        if (!transform.isIdentity()) {
            markup.attribute("transform", SvgMarkup.matrix(transform));
        }
    }

    private String clipPath(Node clip) {
        String id = markup.newId();
        markup.open("clipPath");
        markup.attribute("id", id);
        markup.inside();
        if (clip instanceof Shape shape && !(clip instanceof Text)) {
            SvgShapes.open(shape, markup);
        } else {
            markup.open("rect");
            box(clip.getLayoutBounds());
        }
        transform(clip.getLocalToParentTransform());
        markup.close();
        markup.end("clipPath");
        return id;
    }

    private void content(Node node) {
        switch (node) {
            case Text text when !(text.getParent() instanceof TextFlow) -> new SvgTexts(markup, paints).single(text);
            case Text _ -> {
                // Its flow has written it.
            }
            case Shape shape when shape.getFill() == null && shape.getStroke() == null -> {
                // Nothing is to be seen of it.
            }
            case Path path when path.getElements().isEmpty() -> {
                // Nothing is there yet.
            }
            case Shape shape -> {
                SvgShapes.open(shape, markup);
                paints.fillAndStroke(shape);
                markup.close();
            }
            case Region region -> {
                new SvgRegions(markup, paints).decorate(region);
                if (region instanceof TextFlow flow) {
                    new SvgTexts(markup, paints).flow(flow);
                }
                children(region);
            }
            case Parent parent -> children(parent);
            default -> {
                // Nothing else is drawn in two dimensions.
            }
        }
    }

    private void children(Parent parent) {
        parent.getChildrenUnmodifiable().stream()
                .sorted((one, other) -> Double.compare(other.getViewOrder(), one.getViewOrder()))
                .forEach(this::placed);
    }

    private static boolean isMadeOfPixels(Node node) {
        return node instanceof Canvas || node instanceof ImageView;
    }

    /** In its parent's coordinates: its picture has its transforms and its opacity already. */
    private void pixels(Node node) {
        if (!(node.getBoundsInParent().getWidth() > 0 && node.getBoundsInParent().getHeight() > 0)) {
            return;
        }
        Drawing drawing = new Drawing(node, PIXELS, Color.TRANSPARENT);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            drawing.writePng(png);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        markup.open("image");
        box(drawing.covered());
        markup.attribute("preserveAspectRatio", "none");
        markup.attribute("href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
        markup.close();
    }
}
