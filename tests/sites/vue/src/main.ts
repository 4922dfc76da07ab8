import { createApp } from "vue";
import Roles from "./Roles.vue";

createApp(Roles).mount("#app");
