import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";

const place = document.getElementById("page");
if (place !== null) createRoot(place).render(<Workbench />);
