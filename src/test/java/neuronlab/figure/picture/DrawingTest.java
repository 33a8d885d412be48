package neuronlab.figure.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javax.xml.parsers.DocumentBuilderFactory;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawingTest {
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static Document svg(Node node) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Toolkit.onFxThread(() -> {
            Group root = new Group(node);
            new Scene(root);
            root.applyCss();
            root.layout();
            new Drawing(node, 2, Color.TRANSPARENT).writeSvg(out);
            return null;
        });
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) document.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static Element only(Document document, String name) {
        assertEquals(1, elements(document, name).size(), name);
        return elements(document, name).getFirst();
    }

    private static Pane pane(Node... children) {
        Pane pane = new Pane(children);
        pane.setPrefSize(100, 50);
        return pane;
    }

    @Test
    void aPictureHasTheSizeAskedForAndTheUnitsOfTheLayout() throws Exception {
        Element root = svg(pane()).getDocumentElement();
        assertEquals("200", root.getAttribute("width"));
        assertEquals("100", root.getAttribute("height"));
        assertEquals("0 0 100 50", root.getAttribute("viewBox"));
    }

    @Test
    void shapesStayShapesWithTheirPaint() throws Exception {
        Circle circle = new Circle(10, 20, 5, Color.rgb(255, 0, 0, 0.5));
        Line line = new Line(0, 0, 30, 40);
        line.setStroke(Color.BLUE);
        line.getStrokeDashArray().setAll(4.0, 2.0);
        line.setTranslateX(7);
        CubicCurve curve = new CubicCurve(0, 0, 1, 2, 3, 4, 5, 6);
        curve.setFill(null);
        curve.setStroke(Color.BLACK);
        Document document = svg(pane(circle, line, curve));
        Element drawn = only(document, "circle");
        assertEquals("10", drawn.getAttribute("cx"));
        assertEquals("#ff0000", drawn.getAttribute("fill"));
        assertEquals("0.5", drawn.getAttribute("fill-opacity"));
        assertEquals("4 2", only(document, "line").getAttribute("stroke-dasharray"));
        Element group = (Element) only(document, "line").getParentNode();
        assertEquals("matrix(1 0 0 1 7 0)", group.getAttribute("transform"));
        assertEquals("M 0 0 C 1 2 3 4  5 6 ".strip(), only(document, "path").getAttribute("d").strip());
    }

    @Test
    void aPathKeepsItsElementsAndAClipItsShape() throws Exception {
        Path path = new Path(new MoveTo(1, 2), new LineTo(3.5, 4));
        path.setClip(new Rectangle(2, 3, 4, 5));
        Document document = svg(pane(path));
        assertEquals("M 1 2 L 3.5 4", only(document, "path").getAttribute("d"));
        Element clip = only(document, "clipPath");
        assertEquals("5", ((Element) clip.getElementsByTagName("rect").item(0)).getAttribute("height"));
        Element group = (Element) only(document, "path").getParentNode();
        assertEquals("url(#" + clip.getAttribute("id") + ")", group.getAttribute("clip-path"));
    }

    @Test
    void textsCanBeReadAndStandWhereTheyWereLaidOut() throws Exception {
        Text text = new Text(10, 30, "a < b & \"c\"");
        Text lines = new Text(0, 0, "one\ntwo");
        Document document = svg(pane(text, lines));
        List<Element> texts = elements(document, "text");
        assertEquals(
                List.of("a < b & \"c\"", "one", "two"),
                texts.stream().map(Element::getTextContent).toList());
        assertEquals("10", texts.get(0).getAttribute("x"));
        assertEquals(30, Double.parseDouble(texts.get(0).getAttribute("y")), 0.01);
        double second = Double.parseDouble(texts.get(2).getAttribute("y"));
        assertTrue(second > Double.parseDouble(texts.get(1).getAttribute("y")) + 10, "second line at " + second);
        assertTrue(Double.parseDouble(texts.get(0).getAttribute("textLength")) > 20);
    }

    @Test
    void theTextsOfAFlowFollowEachOtherAndBreakIntoLines() throws Exception {
        TextFlow flow = new TextFlow(new Text("these words "), new Text("are in one flow that is narrow"));
        flow.setMaxWidth(90);
        flow.setPrefWidth(90);
        Document document = svg(pane(flow));
        List<Element> texts = elements(document, "text");
        String all = String.join(" ", texts.stream().map(Element::getTextContent).toList());
        assertEquals("these words are in one flow that is narrow", all);
        assertTrue(texts.size() > 2, "in lines: " + texts.size());
        assertEquals("0", texts.getFirst().getAttribute("x"));
    }

    @Test
    void groundsBordersAndGradientsAreDrawnAndWhatIsHiddenIsNot() throws Exception {
        Pane pane = pane();
        pane.setBackground(Background.fill(Color.WHITE));
        pane.setBorder(Border.stroke(Color.BLACK));
        Rectangle bar = new Rectangle(
                50, 5, new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, Color.RED), new Stop(1, Color.LIME)));
        Circle hidden = new Circle(5);
        hidden.setVisible(false);
        pane.getChildren().setAll(bar, hidden);
        pane.setPadding(new Insets(3));
        Document document = svg(pane);
        List<Element> boxes = elements(document, "rect");
        assertEquals("#ffffff", boxes.get(0).getAttribute("fill"));
        assertEquals("#000000", boxes.get(1).getAttribute("stroke"));
        Element gradient = only(document, "linearGradient");
        assertEquals("url(#" + gradient.getAttribute("id") + ")", boxes.get(2).getAttribute("fill"));
        assertEquals(2, elements(document, "stop").size());
        assertTrue(elements(document, "circle").isEmpty());
    }

    @Test
    void whatIsMadeOfPixelsIsAPictureInThePicture() throws Exception {
        WritableImage image = new WritableImage(4, 4);
        image.getPixelWriter().setColor(1, 1, Color.RED);
        ImageView view = new ImageView(image);
        view.setTranslateX(20);
        Document document = svg(pane(view));
        Element drawn = only(document, "image");
        assertEquals("20", drawn.getAttribute("x"));
        assertTrue(drawn.getAttribute("href").startsWith("data:image/png;base64,iVBOR"));
    }

    @Test
    void whatNoXmlCanHaveIsLeftAway() throws Exception {
        Document document = svg(pane(new Text(0, 10, "a\u0001b\uFFFEc")));
        String said = only(document, "text").getTextContent();
        assertFalse(said.contains("\u0001") || said.contains("\uFFFE"), said);
        assertTrue(said.startsWith("a") && said.endsWith("c"), said);
    }
}
